dofile("benchmarks/http/common.lua")
-- Its REST answers with no variables of the case, whatever it is asked.
wrong = 0
local threads = {}
function setup(thread) table.insert(threads, thread) end
function request() return wrk.format("GET", "/cmmn-api/cmmn-runtime/tasks?candidateGroup=front-door&sort=dueDate&order=asc&size=50") end
function response(status, _, body)
  if status == 200 and not body:find('"size":50}', -40, true) then wrong = wrong + 1 end
end
local figures = done
function done(summary, latency)
  for _, thread in ipairs(threads) do summary.errors.status = summary.errors.status + thread:get("wrong") end
  figures(summary, latency)
end
