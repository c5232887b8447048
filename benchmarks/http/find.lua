dofile("benchmarks/http/common.lua")
-- A name with one letter doubled, as people type.
local given = {"Karina", "Derrthen", "Mossie", "Rubton", "Salo", "Vizzara", "Nabie", "Elmen"}
local family = {"Macdabenson", "Macsalason", "Mactothooson", "Macrubieson", "Macpederyson", "Macnalason"}
function request()
  return wrk.format("GET", "/api/v1/children?q=" .. given[math.random(#given)] .. "+" .. family[math.random(#family)])
end
