using System.Text.Json.Nodes;
using DurableTask.Core;
using FunctionsCommerce.Workers.Tests.Durable;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Workers.Tests.Differential;

/// <summary>How an instance ended or waits, in words that both engines share.</summary>
internal static class Outcome
{
    public static async Task<IReadOnlyList<string>> Of(DurableHost host)
    {
        var instances = await host.Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 5000, FetchInputsAndOutputs: true))
            .ToListAsync();
        return Sorted(instances.Select(instance => Words(
            instance.InstanceId, instance.Name, $"{instance.RuntimeStatus}", instance.SerializedOutput, instance.SerializedCustomStatus,
            Words(instance.FailureDetails))));
    }

    public static IReadOnlyList<string> Of(AzureHub hub) => Sorted(hub.Instances.Values.Select(instance => Words(
        instance.Id, instance.Name, $"{instance.Status}", instance.Failure is null ? instance.Output : null, instance.CustomStatus,
        Words(instance.Failure))));

    private static string Words(string id, string name, string status, string? output, string? customStatus, string failure) =>
        $"{id} {name} {status}: {Normal(output)} {Normal(customStatus)} {failure}";

    private static string Normal(string? json) => json is null ? "nothing" : JsonNode.Parse(json)?.ToJsonString() ?? "null";

    private static string Words(TaskFailureDetails? failure) =>
        failure is null ? "" : $"{failure.ErrorType}: {failure.ErrorMessage} {Words(failure.InnerFailure)}";

    private static string Words(FailureDetails? failure) =>
        failure is null ? "" : $"{failure.ErrorType}: {failure.ErrorMessage} {Words(failure.InnerFailure)}";

    private static IReadOnlyList<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
