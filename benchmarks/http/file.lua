dofile("benchmarks/http/common.lua")
function request() return wrk.format("GET", "/api/v1/files/" .. reference()) end
