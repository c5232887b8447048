-- A concern is recorded and then referred: two requests, and what is counted is both together.
dofile("benchmarks/http/writes.lua")
requests_each = 2
local waiting = {}
function request()
  local id = table.remove(waiting)
  if id then return post("/api/v1/concerns/" .. id .. "/referral", '{"directReason": "Nobody could be reached."}') end
  return post("/api/v1/concerns", concern())
end
function response(status, headers, body)
  counted(status)
  local id = body:match('"parts":%[{"id":"([0-9a-f-]+)"')
  if id then table.insert(waiting, id) end
end
