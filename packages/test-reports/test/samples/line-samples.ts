import type { FormatSample } from './sample.ts';

export const goPassed =
  '{"Action":"start","Package":"x"}\n{"Action":"run","Package":"x","Test":"TestA"}\n{"Action":"pass","Package":"x","Test":"TestA"}\n{"Action":"pass","Package":"x"}\n';

export const dartPassed =
  '{"protocolVersion":"0.1.1","runnerVersion":"1.25.0","pid":1,"type":"start","time":0}\n{"type":"testStart","test":{"id":1,"name":"a"}}\n{"type":"testDone","testID":1,"result":"success","hidden":false}\n{"type":"done","success":true}\n';

export const lineSamples: readonly FormatSample[] = [
  { format: 'go test -json', text: goPassed },
  { format: 'Dart JSON', text: dartPassed },
  {
    format: 'Mocha, one JSON value a line',
    text: '["start",{"total":1}]\n["pass",{"title":"a"}]\n["end",{}]\n',
  },
  { format: 'TAP', text: 'TAP version 14\n1..1\nok 1 - a\n' },
];
