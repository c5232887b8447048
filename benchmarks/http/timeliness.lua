dofile("benchmarks/http/common.lua")
function request() return wrk.format("GET", "/api/v1/oversight/timeliness?year=2025-26") end
