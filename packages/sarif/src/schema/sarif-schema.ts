/**
 * Every object type of SARIF 2.1.0, with its members in the order in which we write them. A line is
 * `object: member:type …`. `!` marks a required member, `[]` a list, `[]=` a list without
 * duplicates, `[1]` a list that may not be empty, `{}` a map. Words between `|` are the allowed
 * values. The test compares this with the standard's schema.
 */
export const sarifSchemaLines = `
address: absoluteAddress:index relativeAddress:int length:int kind:text name:text fullyQualifiedName:text offsetFromParent:int index:index parentIndex:index properties:bag
artifact: description:message location:artifactLocation parentIndex:index offset:count length:index roles:analysisTarget|attachment|responseFile|resultFile|standardStream|tracedFile|unmodified|modified|added|deleted|renamed|uncontrolled|driver|extension|translation|taxonomy|policy|referencedOnCommandLine|memoryContents|directory|userSpecifiedConfiguration|toolSpecifiedConfiguration|debugOutputFile[]= mimeType:mime contents:artifactContent encoding:text sourceLanguage:text hashes:text{} lastModifiedTimeUtc:time properties:bag
artifactChange: artifactLocation:artifactLocation! replacements:replacement[1]! properties:bag
artifactContent: text:text binary:text rendered:multiformatMessageString properties:bag
artifactLocation: uri:reference uriBaseId:text index:index description:message properties:bag
attachment: description:message artifactLocation:artifactLocation! regions:region[]= rectangles:rectangle[]= properties:bag
codeFlow: message:message threadFlows:threadFlow[1]! properties:bag
configurationOverride: configuration:reportingConfiguration! descriptor:reportingDescriptorReference! properties:bag
conversion: tool:tool! invocation:invocation analysisToolLogFiles:artifactLocation[]= properties:bag
edge: id:text! label:message sourceNodeId:text! targetNodeId:text! properties:bag
edgeTraversal: edgeId:text! message:message finalState:multiformatMessageString{} stepOverEdgeCount:count properties:bag
exception: kind:text message:text stack:stack innerExceptions:exception[] properties:bag
externalPropertyFileReference: location:artifactLocation guid:guid itemCount:index properties:bag
externalPropertyFileReferences: conversion:externalPropertyFileReference graphs:externalPropertyFileReference[]= externalizedProperties:externalPropertyFileReference artifacts:externalPropertyFileReference[]= invocations:externalPropertyFileReference[]= logicalLocations:externalPropertyFileReference[]= threadFlowLocations:externalPropertyFileReference[]= results:externalPropertyFileReference[]= taxonomies:externalPropertyFileReference[]= addresses:externalPropertyFileReference[]= driver:externalPropertyFileReference extensions:externalPropertyFileReference[]= policies:externalPropertyFileReference[]= translations:externalPropertyFileReference[]= webRequests:externalPropertyFileReference[]= webResponses:externalPropertyFileReference[]= properties:bag
fix: description:message artifactChanges:artifactChange[1]=! properties:bag
graph: description:message nodes:node[]= edges:edge[]= properties:bag
graphTraversal: runGraphIndex:index resultGraphIndex:index description:message initialState:multiformatMessageString{} immutableState:multiformatMessageString{} edgeTraversals:edgeTraversal[] properties:bag
invocation: executionSuccessful:flag! exitCode:int exitCodeDescription:text exitSignalName:text exitSignalNumber:int processStartFailureMessage:text commandLine:text arguments:text[] responseFiles:artifactLocation[]= startTimeUtc:time endTimeUtc:time ruleConfigurationOverrides:configurationOverride[]= notificationConfigurationOverrides:configurationOverride[]= toolExecutionNotifications:notification[] toolConfigurationNotifications:notification[] machine:text account:text processId:int executableLocation:artifactLocation workingDirectory:artifactLocation environmentVariables:text{} stdin:artifactLocation stdout:artifactLocation stderr:artifactLocation stdoutStderr:artifactLocation properties:bag
location: id:index physicalLocation:physicalLocation logicalLocations:logicalLocation[]= message:message annotations:region[]= relationships:locationRelationship[]= properties:bag
locationRelationship: target:count! kinds:text[]= description:message properties:bag
logicalLocation: name:text index:index fullyQualifiedName:text decoratedName:text parentIndex:index kind:text properties:bag
message: text:text markdown:text id:text arguments:text[] properties:bag
multiformatMessageString: text:text! markdown:text properties:bag
node: id:text! label:message location:location children:node[]= properties:bag
notification: level:none|note|warning|error message:message! locations:location[]= threadId:int timeUtc:time exception:exception descriptor:reportingDescriptorReference associatedRule:reportingDescriptorReference properties:bag
physicalLocation: address:address artifactLocation:artifactLocation region:region contextRegion:region properties:bag
rectangle: top:number left:number bottom:number right:number message:message properties:bag
region: startLine:line startColumn:line endLine:line endColumn:line charOffset:index charLength:count byteOffset:index byteLength:count snippet:artifactContent message:message sourceLanguage:text properties:bag
replacement: deletedRegion:region! insertedContent:artifactContent properties:bag
reportingConfiguration: enabled:flag level:none|note|warning|error rank:rank parameters:bag properties:bag
reportingDescriptor: id:text! name:text deprecatedIds:text[]= guid:guid deprecatedGuids:guid[]= deprecatedNames:text[]= shortDescription:multiformatMessageString fullDescription:multiformatMessageString messageStrings:multiformatMessageString{} defaultConfiguration:reportingConfiguration helpUri:uri help:multiformatMessageString relationships:reportingDescriptorRelationship[]= properties:bag
reportingDescriptorReference: id:text index:index guid:guid toolComponent:toolComponentReference properties:bag
reportingDescriptorRelationship: target:reportingDescriptorReference! kinds:text[]= description:message properties:bag
result: ruleId:text ruleIndex:index rule:reportingDescriptorReference kind:notApplicable|pass|fail|review|open|informational level:none|note|warning|error message:message! analysisTarget:artifactLocation locations:location[] guid:guid correlationGuid:guid occurrenceCount:line partialFingerprints:text{} fingerprints:text{} stacks:stack[]= codeFlows:codeFlow[] graphs:graph[]= graphTraversals:graphTraversal[]= relatedLocations:location[]= suppressions:suppression[]= baselineState:new|unchanged|updated|absent rank:rank attachments:attachment[]= hostedViewerUri:uri workItemUris:uri[]= provenance:resultProvenance fixes:fix[]= taxa:reportingDescriptorReference[]= webRequest:webRequest webResponse:webResponse properties:bag
resultProvenance: firstDetectionTimeUtc:time lastDetectionTimeUtc:time firstDetectionRunGuid:guid lastDetectionRunGuid:guid invocationIndex:index conversionSources:physicalLocation[]= properties:bag
run: tool:tool! automationDetails:runAutomationDetails invocations:invocation[] conversion:conversion language:language versionControlProvenance:versionControlDetails[]= originalUriBaseIds:artifactLocation{} artifacts:artifact[]= logicalLocations:logicalLocation[]= graphs:graph[]= runAggregates:runAutomationDetails[]= baselineGuid:guid redactionTokens:text[]= defaultEncoding:text defaultSourceLanguage:text newlineSequences:text[1]= columnKind:utf16CodeUnits|unicodeCodePoints externalPropertyFileReferences:externalPropertyFileReferences threadFlowLocations:threadFlowLocation[]= taxonomies:toolComponent[]= addresses:address[] translations:toolComponent[]= policies:toolComponent[]= webRequests:webRequest[]= webResponses:webResponse[]= specialLocations:specialLocations results:result[] properties:bag
runAutomationDetails: id:text guid:guid correlationGuid:guid description:message properties:bag
specialLocations: displayBase:artifactLocation properties:bag
stack: message:message frames:stackFrame[]! properties:bag
stackFrame: location:location module:text threadId:int parameters:text[] properties:bag
suppression: kind:inSource|external! status:accepted|underReview|rejected justification:text guid:guid location:location properties:bag
threadFlow: id:text message:message initialState:multiformatMessageString{} immutableState:multiformatMessageString{} locations:threadFlowLocation[1]! properties:bag
threadFlowLocation: index:index location:location stack:stack kinds:text[]= taxa:reportingDescriptorReference[]= module:text state:multiformatMessageString{} nestingLevel:count executionOrder:index executionTimeUtc:time importance:important|essential|unimportant webRequest:webRequest webResponse:webResponse properties:bag
tool: driver:toolComponent! extensions:toolComponent[]= properties:bag
toolComponent: name:text! fullName:text version:text semanticVersion:text dottedQuadFileVersion:quad guid:guid organization:text product:text productSuite:text shortDescription:multiformatMessageString fullDescription:multiformatMessageString releaseDateUtc:text downloadUri:uri informationUri:uri globalMessageStrings:multiformatMessageString{} notifications:reportingDescriptor[]= rules:reportingDescriptor[]= taxa:reportingDescriptor[]= locations:artifactLocation[] language:language contents:localizedData|nonLocalizedData[]= isComprehensive:flag localizedDataSemanticVersion:text minimumRequiredLocalizedDataSemanticVersion:text associatedComponent:toolComponentReference translationMetadata:translationMetadata supportedTaxonomies:toolComponentReference[]= properties:bag
toolComponentReference: name:text index:index guid:guid properties:bag
translationMetadata: name:text! fullName:text shortDescription:multiformatMessageString fullDescription:multiformatMessageString downloadUri:uri informationUri:uri properties:bag
versionControlDetails: repositoryUri:uri! revisionId:text branch:text revisionTag:text asOfTimeUtc:time mappedTo:artifactLocation properties:bag
webRequest: index:index protocol:text version:text target:text method:text headers:text{} parameters:text{} body:artifactContent properties:bag
webResponse: index:index protocol:text version:text statusCode:int reasonPhrase:text headers:text{} body:artifactContent noResponseReceived:flag properties:bag
`;
