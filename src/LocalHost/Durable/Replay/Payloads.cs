using Microsoft.DurableTask;

namespace FunctionsCommerce.LocalHost.Durable.Replay;

internal static class Payloads
{
    /// <summary>Nothing is the type's default: the converter's generic method fails over nothing where a number is wanted.</summary>
    public static T? Read<T>(this DataConverter converter, string? payload) =>
        payload is null ? default : converter.Deserialize<T>(payload);
}
