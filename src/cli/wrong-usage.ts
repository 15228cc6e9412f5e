/** What a person typed that the command does not understand; it ends the command with exit code 2. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage"
}
