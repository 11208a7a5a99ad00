using System.Text.Json.Nodes;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>What the worker says of an invocation or a load.</summary>
internal sealed record Outcome(bool IsSuccess, string Problem, JsonNode? ReturnValue)
{
    public static Outcome Of(JsonNode response) => new(
        $"{response["result"]?["status"]}" == "Success",
        $"{response["result"]?["exception"]?["message"]}",
        response["returnValue"]);
}
