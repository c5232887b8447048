dofile("benchmarks/http/writes.lua")
function request() return post("/api/v1/concerns", concern()) end
function response(status) counted(status) end
