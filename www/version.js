/** Version of joined-up itself, as package.json and Cargo.toml have it (a test holds it to them). */
export const VERSION = '0.1.0';
