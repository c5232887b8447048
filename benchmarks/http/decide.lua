-- Referrals that nobody decided, made before by reference/undecided.sql: each is decided once.
dofile("benchmarks/http/writes.lua")
local referrals, at = {}, 0
for line in io.lines(os.getenv("REFERRALS")) do table.insert(referrals, line) end
local decision = '{"action": "SECTION_17_ASSESSMENT", "exploitationSuspected": true, "rationale": "Gifts that nobody can explain.", '
  .. '"consulted": [{"name": "Karen Doyle", "agency": "Northmoor Police", "said": "Nothing known."}], "wishes": {"state": "NOT_YET_URGENT"}}'
function request()
  at = at + 1
  return post("/api/v1/referrals/" .. (referrals[at] or "there-are-no-more") .. "/decision", decision, 0)
end
function response(status) counted(status) end
