using BenchmarkDotNet.Running;
using Ocop.Benchmarks.Yardstick;

if (args is ["yardstick", .. var rest])
{
    return await YardstickServer.RunAsync(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(YardstickServer).Assembly).Run(args);
return 0;
