dofile("benchmarks/http/common.lua")
function request() return wrk.format("GET", "/files/" .. reference()) end
