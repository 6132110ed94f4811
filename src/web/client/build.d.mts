export function clientScript(): string;
