using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Failed logins to one email since the last good one, of all addresses together: they lock nothing, and show that a password may
/// be being guessed.</summary>
[Stored(Containers.Counters, "accountLoginFailures")]
public sealed record AccountLoginFailures : Document
{
    private const int MaxDevices = 10;

    public required string Key { get; init; }

    public required int Count { get; init; }

    /// <summary>Failures by device, for the devices that failed first.</summary>
    public IReadOnlyDictionary<string, int> ByDevice { get; init; } = new Dictionary<string, int>();

    public override string Id => Key;

    public override string Partition => Key;

    public AccountLoginFailures Next(string device)
    {
        if (!ByDevice.ContainsKey(device) && ByDevice.Count >= MaxDevices)
        {
            return this with { Count = Count + 1 };
        }

        return this with
        {
            Count = Count + 1,
            ByDevice = new Dictionary<string, int>(ByDevice) { [device] = ByDevice.GetValueOrDefault(device) + 1 },
        };
    }

    public int OfOthers(string device) => Count - ByDevice.GetValueOrDefault(device);
}
