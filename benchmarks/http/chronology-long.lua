dofile("benchmarks/http/common.lua")
function request() return wrk.format("GET", "/api/v1/files/WM-2020-9905000/chronology") end
