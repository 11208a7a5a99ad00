using System.Globalization;
using System.Net;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>How many calls in which time.</summary>
public sealed record RatePolicy(int Permits, TimeSpan Window)
{
    /// <summary>Where an API has several: each is counted apart.</summary>
    public string Name { get; init; } = "";
}

/// <summary>The settings <c>RateLimits__*</c>.</summary>
public sealed record RateLimitSettings
{
    public const string Section = "RateLimits";

    public bool Enabled { get; init; } = true;

    /// <summary>The Front Door profile in front of the app: only its X-Azure-SocketIP names the client. Empty: there is none.</summary>
    public string FrontDoorId { get; init; } = "";

    /// <summary>Trusted proxies of one's own that append to X-Forwarded-For, where LocalHost stands behind them; 0: none.</summary>
    public int ForwardedHops { get; init; }
}

/// <summary>The general limits per API and client address: windows in this process. What guards accounts is counted in the store
/// instead.</summary>
public sealed partial class RequestLimits(RateLimitSettings settings, TimeProvider time, ILogger<RequestLimits> log)
{
    /// <summary>Clients remembered at most. A client that came among the last 100,000 is remembered with its count.</summary>
    private const int MaxClients = 200_000;

    /// <summary>What a client takes in memory, in bytes.</summary>
    private const int ClientSize = 150;
    private readonly BoundedCache<(string Channel, string Policy, UInt128 Client), Window> windows =
        new(MaxClients, (long)MaxClients * ClientSize, static (_, _) => ClientSize);
    private long nextSweep;
    private int warned;

    /// <summary>Null when the call may go on.</summary>
    public Error? Refuses(ApiDefinition api, HttpRequest request)
    {
        return (api.Limits?.Invoke(request) ?? api.Limit) is { } policy ? Count(api, request, policy, null) : null;
    }

    /// <summary>The same for a call with an API key.</summary>
    /// <param name="keyId">Null: whether the key is good is not known yet.</param>
    public Error? Refuses(ApiDefinition api, HttpRequest request, KeyLimits limits, long? keyId) =>
        Count(api, request, keyId is null ? limits.Checks : HttpMethods.IsGet(request.Method) ? limits.Reads : limits.Writes, keyId);

    private Error? Count(ApiDefinition api, HttpRequest request, RatePolicy policy, long? keyId)
    {
        if (!settings.Enabled)
        {
            return null;
        }

        var now = time.GetUtcNow().UtcTicks;
        Sweep(now);
        var who = keyId is { } key ? (UInt128)key : ClientAddress.NetworkOf(AddressOf(request));
        var window = windows.GetOrAdd((api.Channel, policy.Name, who), static () => new Window());
        var (used, ends) = window.Take(now, policy.Window.Ticks);
        if (api.ShowLimit)
        {
            var headers = request.HttpContext.Response.Headers;
            headers["X-RateLimit-Limit"] = policy.Permits.ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Remaining"] = Math.Max(0, policy.Permits - used).ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Reset"] = new DateTimeOffset(ends, TimeSpan.Zero)
                .ToUnixTimeSeconds()
                .ToString(CultureInfo.InvariantCulture);
        }

        return used > policy.Permits ? Errors.RateLimited(TimeSpan.FromTicks(ends - now)) : null;
    }

    /// <summary>The caller's address and device.</summary>
    public ClientInfo Client(HttpRequest request) => DeviceCookie.Read(request, AddressOf(request));

    /// <summary>Forgets all counts (the developer tools of LocalHost).</summary>
    public void Reset() => windows.Clear();

    private IPAddress? AddressOf(HttpRequest request)
    {
        var address = ClientAddress.Of(request, settings.FrontDoorId, settings.ForwardedHops, out var found);
        if (!found && Interlocked.Exchange(ref warned, 1) == 0)
        {
            LogUnknownClient(ClientAddress.SocketAddressHeader);
        }

        return address;
    }

    private void Sweep(long now)
    {
        var due = Volatile.Read(ref nextSweep);
        if (now < due || Interlocked.CompareExchange(ref nextSweep, now + TimeSpan.TicksPerMinute, due) != due)
        {
            return;
        }

        windows.RemoveWhere(window => window.IsOver(now));
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "A request came without {Header} of the configured Front Door: such clients share one rate limit. This is logged once.")]
    private partial void LogUnknownClient(string header);

    private sealed class Window
    {
        // There are as many of these as clients: a lock of its own would double the size.
        private SpinLock gate = new(enableThreadOwnerTracking: false);
        private long ends;
        private int used;

        public (int Used, long Ends) Take(long now, long length)
        {
            var isMine = false;
            try
            {
                gate.Enter(ref isMine);
                if (now >= ends)
                {
                    ends = now + length;
                    used = 0;
                }

                return (++used, ends);
            }
            finally
            {
                if (isMine)
                {
                    gate.Exit();
                }
            }
        }

        public bool IsOver(long now) => now >= Volatile.Read(ref ends);
    }
}
