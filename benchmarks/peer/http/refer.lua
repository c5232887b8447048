dofile("benchmarks/http/common.lua")
-- A referral as Waymark's has it, at a front door of the run's own: the worklist stays as long as it was.
wrk.headers["Content-Type"] = "application/json"
local function text(name, value) return string.format('{"name":"%s","value":"%s"}', name, value) end
local function day(name, value) return string.format('{"name":"%s","type":"date","value":"%s"}', name, value) end
local function no(name) return string.format('{"name":"%s","value":false}', name) end
function request()
  local i = math.random(1, children)
  local variables = table.concat({
    text("reference", reference()), text("school", "Generated school " .. (1 + i % 40)), text("reporter", "person" .. (1 + i % 2000)),
    text("account", "Seen getting into a car that nobody at the school knows, after the last lesson."), text("toldBy", "SEEN"),
    text("source", "2A"), no("immediateDanger"), text("safeNow", "YES"), text("safeHome", "YES"), no("urgent"),
    text("frontDoor", "front-door-of-the-run"), text("team", "team-" .. (1 + i % 40)),
    day("decisionDue", "2026-11-26T17:00:00Z"), day("nextDue", "2026-12-05T17:00:00Z")}, ",")
  return wrk.format("POST", "/cmmn-api/cmmn-runtime/case-instances", nil,
    string.format('{"caseDefinitionKey":"referral","businessKey":"WM-2020-%07d","variables":[%s]}', i, variables))
end
