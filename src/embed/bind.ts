export function bindArticle(..._: unknown[]): void {}
