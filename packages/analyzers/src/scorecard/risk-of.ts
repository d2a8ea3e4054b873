/** The risk that Scorecard's documentation gives each check; its JSON does not hold it. */
const risks: Readonly<Record<string, string>> = {
  critical: 'Dangerous-Workflow Webhooks',
  high: 'Binary-Artifacts Branch-Protection Code-Review Dependency-Update-Tool Maintained Signed-Releases Token-Permissions Vulnerabilities',
  medium: 'Fuzzing Packaging Pinned-Dependencies SAST SBOM Security-Policy',
  low: 'CI-Tests CII-Best-Practices Contributors License',
};

/** Undefined for a check that is not known. */
export function riskOf(check: string): string | undefined {
  return Object.keys(risks).find((risk) => risks[risk]?.split(' ').includes(check));
}
