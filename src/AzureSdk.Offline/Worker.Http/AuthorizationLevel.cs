// Checked against Azure/azure-functions-dotnet-worker (2.51.0 and 2.52.0): extensions/Worker.Extensions.Http/src/AuthorizationLevel.cs

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Which key the Functions host asks of a request.</summary>
public enum AuthorizationLevel
{
    Anonymous = 0,
    User = 1,
    Function = 2,
    System = 3,
    Admin = 4,
}
