using BenchmarkDotNet.Running;
using Ocop.Benchmarks.Yardstick;

return args switch
{
    ["yardstick", .. var rest] => await YardstickServer.RunAsync(rest),
    _ => BenchmarkSwitcher.FromAssembly(typeof(YardstickServer).Assembly).Run(args) is null ? 1 : 0,
};
