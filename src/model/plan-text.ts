/** True for what `terraform show -json` prints of a plan or a state: written by a program, and not to be mended. */
export function isPlanText(text: string): boolean {
  if (!text.includes('"format_version"')) return false
  return /"(?:planned_values|resource_changes|root_module)"\s*:/.test(text)
}

/** True for a state as Terraform stores it, under whatever name. */
export function isStateText(text: string): boolean {
  const start = text.slice(0, 2000)
  return /"lineage"\s*:/.test(start) && /"serial"\s*:/.test(start)
}
