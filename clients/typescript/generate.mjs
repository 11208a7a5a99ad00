// Writes src/generated from ../openapi; a folder as an argument takes the place of src/generated.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";

const documents = fileURLToPath(new URL("../openapi/", import.meta.url));
const target = process.argv[2] ?? fileURLToPath(new URL("src/generated/", import.meta.url));
await mkdir(target, { recursive: true });
for (const file of (await readdir(documents)).filter((name) => name.endsWith(".json"))) {
  const types = astToString(await openapiTS(JSON.parse(await readFile(join(documents, file), "utf8")), { defaultNonNullable: false }));
  await writeFile(join(target, file.replace(".json", ".ts")), "// Generated from the OpenAPI document; do not edit.\n" + types);
}
