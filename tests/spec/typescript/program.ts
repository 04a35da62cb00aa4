// What a program in TypeScript expects of the types that openapi-typescript makes of the
// specification; `make mock-check` compiles it.
import type { components, operations, paths } from "../../../.venv-npm/types";

type Schemas = components["schemas"];
type Reply = paths["/api/xm/1/people/{personId}"]["get"]["responses"][200]["content"]["application/json"];
type Query = NonNullable<operations["getPeople"]["parameters"]["query"]>;

const query: Query = { status: "ACTIVE", groups: ["Database Operations"], limit: 100 };
// @ts-expect-error a limit is a number
const wrong: Query = { limit: "100" };

function title(person: Reply): string {
  return `${person.targetName} ${person.firstName ?? ""}`;
}

function address(device: Schemas["EmailDevice"]): string | undefined {
  return device.emailAddress;
}

function names(page: Schemas["PersonPage"]): string[] {
  return (page.data ?? []).map(title);
}

// @ts-expect-error a person is created with roles and names
const person: Schemas["PersonCreate"] = { targetName: "mmcbride" };

export { address, names, person, query, wrong };
