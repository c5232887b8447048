dofile("benchmarks/http/common.lua")
function request() return wrk.format("GET", "/work") end
