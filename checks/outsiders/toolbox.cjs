// xmtoolbox does a day's work with the sandbox. The first argument is the module, the second what
// the sandbox says of itself.
const assert = require("node:assert/strict");

const xmtoolbox = require(process.argv[2]);
const sandbox = JSON.parse(process.argv[3]);

const MARY = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e01";
const TOM = "6d4fa4e5-5b3a-4a39-9a6e-8a5b1d0c1e03";
const INTEGRATION = "2f4b6d8c-0e1a-4c3d-9b5f-7a9c1e3d5b01";

const { people, devices, groups, groupMembers, shifts, onCall, onCallSummary, events } = xmtoolbox;

const env = xmtoolbox.environments.create("acme", sandbox.username, sandbox.password, {
  logLevel: "silent",
});
// It makes the address of the subdomain, and has no way to say another.
env.baseUrl = sandbox.url;

// Its own fault: it looks at the length of the `data` of answers without an id, which only pages
// have. What it asked for is done by then.
async function doneAlthoughItFails(promise) {
  await assert.rejects(promise, /Cannot read properties of undefined \(reading 'length'\)/);
}

async function peopleAndDevices() {
  assert.equal((await people.getMany(env)).length, 25);
  // Its own fault: it goes on in steps of a hundred, whatever limit it was told.
  assert.equal((await people.getMany(env, { limit: 10 })).length, 10);
  const person = await people.create(env, {
    targetName: "bnew",
    firstName: "Bea",
    lastName: "New",
    roles: ["Standard User"],
  });
  const device = await devices.create(env, {
    deviceType: "EMAIL",
    name: "Work Email",
    owner: person.id,
    emailAddress: "bea.new@example.com",
  });
  await people.update(env, { lastName: "Newer" }, person.id);
  await devices.update(env, { deviceType: "EMAIL", delay: 4 }, device.id);
  assert.equal((await people.get(env, "bnew")).lastName, "Newer");
  assert.equal((await devices.get(env, device.id)).delay, 4);
  assert.deepEqual((await people.getDevices(env, {}, person.id)).map((each) => each.id), [device.id]);
  assert.deepEqual((await people.getMany(env, { search: "newer" })).map((each) => each.id), [person.id]);

  await devices.delete(env, device.id);
  assert.deepEqual(await people.getDevices(env, {}, person.id), []);
  await people.delete(env, person.id);
  assert.deepEqual(await people.getMany(env, { search: "newer" }), []);
}

async function groupsAndShifts() {
  const group = await groups.create(env, { targetName: "Storage", supervisors: [MARY] });
  await groups.update(env, { description: "All disks" }, group.id);
  assert.equal((await groups.get(env, "Storage")).description, "All disks");
  const shift = await shifts.create(env, { name: "All day" }, group.id);
  const member = { position: 1, recipient: { id: TOM, recipientType: "PERSON" } };
  await doneAlthoughItFails(shifts.addMember(env, member, shift.id, group.id));
  // Its own fault: it has a function for changing shifts, and does not give it away.
  assert.equal(shifts.update, undefined);
  assert.equal((await shifts.get(env, shift.id, {}, group.id)).name, "All day");
  const names = (await shifts.getMany(env, {}, group.id)).map((each) => each.name);
  assert.deepEqual(names.sort(), ["All day", "Default Shift"]);
  const members = await shifts.getMembers(env, {}, shift.id, group.id);
  assert.deepEqual(members.map((each) => each.recipient.targetName), ["tokafor"]);

  const entries = await onCall.getMany(env, { groups: group.id });
  const [entry] = entries.filter((each) => each.shift.id === shift.id);
  assert.deepEqual(entry.members.data.map((each) => each.member.targetName), ["tokafor"]);
  const [line] = await onCallSummary.getMany(env, { groups: group.id });
  assert.equal(line.recipient.targetName, "tokafor");

  await shifts.delete(env, shift.id, group.id);
  assert.deepEqual(await groupMembers.getMany(env, {}, group.id), []);
  await groups.delete(env, group.id);
  const left = (await groups.getMany(env)).map((each) => each.targetName);
  assert.ok(!left.includes("Storage"));
}

async function eventsThatRun() {
  const trigger = { recipients: [{ id: "mmcbride" }], properties: { Region: "West" } };
  const before = new Set((await events.getMany(env)).map((each) => each.id));
  await doneAlthoughItFails(events.create(env, trigger, INTEGRATION));
  let found = [];
  // While something is about to happen, each request lets a second pass.
  while (found.length === 0) {
    found = (await events.getMany(env)).filter((each) => !before.has(each.id));
  }
  const [event] = found;
  assert.equal(event.status, "ACTIVE");
  await events.update(env, { status: "TERMINATED" }, event.id);
  assert.equal((await events.get(env, event.id, {})).status, "TERMINATED");
  const active = (await events.getMany(env, { status: "ACTIVE" })).map((each) => each.id);
  assert.ok(active.length > 0 && !active.includes(event.id));
  assert.equal((await events.getMany(env)).length, before.size + 1);
}

async function main() {
  await peopleAndDevices();
  await groupsAndShifts();
  await eventsThatRun();
  assert.deepEqual(env.errors, []);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
