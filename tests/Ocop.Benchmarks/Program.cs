using BenchmarkDotNet.Running;
using Ocop.Benchmarks.Yardstick;

if (args is ["yardstick", .. var rest])
{
    return await YardstickServer.RunAsync(rest);
}

if (args is ["scratch", .. var r2]) { await Ocop.Benchmarks.Scratch.RunAsync(r2); return 0; }

BenchmarkSwitcher.FromAssembly(typeof(YardstickServer).Assembly).Run(args);
return 0;
