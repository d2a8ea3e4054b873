/**
 * The parts of a SARIF 2.1.0 log that this project reads or writes, with the standard's names. A
 * log that was read has these types at run time too: `normalize.ts` removes values of other types
 * and moves unknown properties into the property bag.
 */
export interface Log {
  readonly version: '2.1.0';
  readonly $schema?: string;
  readonly runs: readonly Run[];
  readonly properties?: PropertyBag;
}

export type PropertyBag = Readonly<Record<string, unknown>>;

export interface Run {
  readonly tool: Tool;
  /** Absent is not empty: the tool did not report what it found. */
  readonly results?: readonly Result[];
  readonly invocations?: readonly Invocation[];
  readonly artifacts?: readonly Artifact[];
  readonly originalUriBaseIds?: Readonly<Record<string, ArtifactLocation>>;
  readonly automationDetails?: AutomationDetails;
  readonly externalPropertyFileReferences?: Readonly<Record<string, unknown>>;
  readonly versionControlProvenance?: readonly Readonly<Record<string, unknown>>[];
  readonly columnKind?: string;
  readonly properties?: PropertyBag;
}

export interface Tool {
  readonly driver: ToolComponent;
  readonly extensions?: readonly ToolComponent[];
  readonly properties?: PropertyBag;
}

export interface ToolComponent {
  readonly name: string;
  readonly fullName?: string;
  readonly version?: string;
  readonly semanticVersion?: string;
  readonly guid?: string;
  readonly informationUri?: string;
  readonly rules?: readonly ReportingDescriptor[];
  readonly notifications?: readonly ReportingDescriptor[];
  readonly globalMessageStrings?: Readonly<Record<string, MultiformatText>>;
  readonly properties?: PropertyBag;
}

/** The standard's `reportingDescriptor`. */
export interface ReportingDescriptor {
  readonly id: string;
  readonly guid?: string;
  readonly deprecatedIds?: readonly string[];
  readonly name?: string;
  readonly shortDescription?: MultiformatText;
  readonly fullDescription?: MultiformatText;
  readonly help?: MultiformatText;
  readonly helpUri?: string;
  readonly messageStrings?: Readonly<Record<string, MultiformatText>>;
  readonly defaultConfiguration?: Configuration;
  readonly properties?: PropertyBag;
}

export type Level = 'none' | 'note' | 'warning' | 'error';

/** The standard's `reportingConfiguration`. */
export interface Configuration {
  readonly enabled?: boolean;
  readonly level?: Level;
  readonly rank?: number;
  readonly properties?: PropertyBag;
}

export interface MultiformatText {
  readonly text: string;
  readonly markdown?: string;
}

export interface Message {
  readonly text?: string;
  readonly markdown?: string;
  readonly id?: string;
  readonly arguments?: readonly string[];
}

/** The standard's `reportingDescriptorReference`. */
export interface ReportingDescriptorReference {
  readonly id?: string;
  readonly index?: number;
  readonly guid?: string;
  readonly toolComponent?: {
    readonly name?: string;
    readonly index?: number;
    readonly guid?: string;
  };
}

export interface Result {
  readonly ruleId?: string;
  readonly ruleIndex?: number;
  readonly rule?: ReportingDescriptorReference;
  readonly kind?: string;
  readonly level?: Level;
  readonly message: Message;
  readonly locations?: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly codeFlows?: readonly Readonly<Record<string, unknown>>[];
  readonly fingerprints?: Readonly<Record<string, string>>;
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly suppressions?: readonly Suppression[];
  readonly fixes?: readonly Readonly<Record<string, unknown>>[];
  readonly baselineState?: 'new' | 'unchanged' | 'updated' | 'absent';
  readonly provenance?: { readonly invocationIndex?: number } & PropertyBag;
  readonly hostedViewerUri?: string;
  readonly rank?: number;
  readonly properties?: PropertyBag;
}

export interface Suppression {
  readonly kind: 'inSource' | 'external';
  readonly status?: 'accepted' | 'underReview' | 'rejected';
  readonly justification?: string;
  readonly properties?: PropertyBag;
}

export interface Location {
  readonly physicalLocation?: PhysicalLocation;
  readonly logicalLocations?: readonly Readonly<Record<string, unknown>>[];
  readonly message?: Message;
  readonly properties?: PropertyBag;
}

export interface PhysicalLocation {
  readonly artifactLocation?: ArtifactLocation;
  readonly region?: Region;
  readonly contextRegion?: Region;
  readonly properties?: PropertyBag;
}

export interface ArtifactLocation {
  readonly uri?: string;
  readonly uriBaseId?: string;
  readonly index?: number;
  readonly properties?: PropertyBag;
  readonly description?: Message;
}

/** Lines and columns count from 1; `endColumn` is one past the last character. */
export interface Region {
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly charOffset?: number;
  readonly charLength?: number;
  readonly byteOffset?: number;
  readonly byteLength?: number;
  readonly snippet?: { readonly text?: string } & PropertyBag;
  readonly message?: Message;
  readonly properties?: PropertyBag;
}

export interface Artifact {
  readonly contents?: Readonly<Record<string, unknown>>;
  readonly location?: ArtifactLocation;
  readonly parentIndex?: number;
  readonly properties?: PropertyBag;
}

export interface Invocation {
  readonly executionSuccessful: boolean;
  readonly exitCode?: number;
  readonly exitCodeDescription?: string;
  readonly workingDirectory?: ArtifactLocation;
  readonly toolExecutionNotifications?: readonly Notification[];
  readonly toolConfigurationNotifications?: readonly Notification[];
  readonly ruleConfigurationOverrides?: readonly ConfigurationOverride[];
  readonly notificationConfigurationOverrides?: readonly ConfigurationOverride[];
  readonly properties?: PropertyBag;
}

export interface ConfigurationOverride {
  readonly configuration: Configuration;
  readonly descriptor: ReportingDescriptorReference;
}

export interface Notification {
  readonly message: Message;
  readonly level?: Level;
  readonly descriptor?: ReportingDescriptorReference;
  readonly associatedRule?: ReportingDescriptorReference;
  readonly locations?: readonly Location[];
  readonly properties?: PropertyBag;
}

export interface AutomationDetails {
  readonly id?: string;
  readonly guid?: string;
  readonly correlationGuid?: string;
  readonly description?: Message;
  readonly properties?: PropertyBag;
}
