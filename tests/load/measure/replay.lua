-- For wrk: sends the bodies of a file, one a line, over and over. It asks for one more at the start, to look at it only.
local bodies, turn = {}, -1
function init(args)
  for line in io.lines(args[1]) do bodies[#bodies + 1] = wrk.format("POST", nil, nil, line) end
end
function request()
  turn = turn % #bodies + 1
  return bodies[turn]
end
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('SUMMARY{"requests":%d,"seconds":%f,"p50":%f,"p99":%f,"failed":%d}\n', summary.requests,
    summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
