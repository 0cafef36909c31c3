using Ocop.GraphQL.CommandLine;
using Ocop.GraphQL.Hosting;

return await new OcopCommandLine(RegistryApplication.RunAsync, Console.Out, Console.Error).RunAsync(args);
