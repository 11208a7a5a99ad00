using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Lets the first administrator in, when an instance starts: nobody else could make one in a new store. An instance whose currency
/// is not the store's does not go on.</summary>
public sealed partial class AdminBootstrapService(
    AdminBootstrapper admin, CurrencyGuard currency, IHostApplicationLifetime host, TimeProvider time,
    ILogger<AdminBootstrapService> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                if (!(await currency.EnsureAsync(stoppingToken)).TryGetValue(out _, out var other))
                {
                    WrongCurrency(log, other.Message);
                    host.StopApplication();
                    return;
                }

                if (!(await admin.EnsureAsync(stoppingToken)).TryGetValue(out _, out var refused))
                {
                    Refused(log, refused.Message);
                }

                return;
            }
            catch (StoreUnavailableException problem)
            {
                Unavailable(log, problem);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Critical, "Admin__Email and Admin__Password make no account: {Reason}")]
    private static partial void Refused(ILogger log, string reason);

    [LoggerMessage(3, LogLevel.Critical, "The app stops: {Reason}")]
    private static partial void WrongCurrency(ILogger log, string reason);

    [LoggerMessage(2, LogLevel.Warning, "The first administrator could not be looked for; it is tried again")]
    private static partial void Unavailable(ILogger log, Exception problem);
}
