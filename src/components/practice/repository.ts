/**
 * Address of the project's repository, such as `https://git.example/owner/name`: the one place to
 * set it. Where there is none, a report is a text to copy.
 */
export const REPOSITORY: string | undefined = undefined;
