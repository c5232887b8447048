-- What the scripts that write share: each request has its own key, and what is not a 2xx is counted, whatever it is.
dofile("benchmarks/http/common.lua")
local threads, base, sent = {}, string.format("%s-%d", os.getenv("SEED") or "0", os.time()), 0
refused = 0

function setup(thread) table.insert(threads, thread) end

function post(path, body, version)
  sent = sent + 1
  local headers = {["Authorization"] = wrk.headers["Authorization"], ["Accept"] = "application/json",
    ["Content-Type"] = "application/json", ["Idempotency-Key"] = base .. "-" .. sent}
  if version then headers["If-Match"] = '"' .. version .. '"' end
  return wrk.format("POST", path, headers, body)
end

function counted(status) if status < 200 or status > 299 then refused = refused + 1 end end

-- A child whom nobody else is like, as far as chance goes.
local function name()
  local letters = {}
  for i = 1, 8 do letters[i] = string.char(97 + math.random(0, 25)) end
  return "X" .. table.concat(letters)
end
function concern()
  return string.format([[{"account": {"what": "Gifts that nobody can explain.", "toldBy": "SEEN", "from": "%s", "precision": "DAY"},
 "children": [{"described": {"givenName": "%s", "familyName": "%s", "birth": {"date": "20%02d-%02d-%02d", "precision": "DAY"}},
 "safeNow": "YES", "safeHome": "YES"}]}]], os.date("%Y-%m-%d", os.time() - 3 * 86400), name(), name(), math.random(10, 18),
    math.random(1, 12), math.random(1, 28))
end

-- One piece of work is so many requests.
requests_each = 1
function done(summary, latency)
  local wrong = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("refused") end
  io.write(string.format("FIGURES %.1f %.2f %.2f %d %d\n", summary.requests / requests_each / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, wrong, summary.requests / requests_each))
end
