-- What every script shares: who asks, which child, and how many answers were not 2xx.
children = tonumber(os.getenv("CHILDREN"))
math.randomseed(tonumber(os.getenv("SEED") or "1"))
wrk.headers["Authorization"] = os.getenv("TOKEN") and ("Bearer " .. os.getenv("TOKEN")) or nil
wrk.headers["Cookie"] = os.getenv("COOKIE") or nil
wrk.headers["Accept"] = os.getenv("COOKIE") and "text/html" or "application/json"

-- A file that is not sealed: every two-hundredth is.
function reference()
  local i = math.random(1, children)
  if i % 200 == 0 then i = i - 1 end
  return string.format("WM-2020-%07d", i)
end

function done(summary, latency)
  io.write(string.format("FIGURES %.1f %.2f %.2f %d %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.errors.status + summary.errors.read + summary.errors.timeout, summary.requests))
end
