using System.CommandLine;
using FunctionsCommerce.LocalHost;

return await CommandLine.Create()
    .Parse(args)
    .InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(15) });
