using System.Diagnostics;
using System.Net;
using Xunit.Abstractions;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>Storms of logins against hashing at its real strength. The places in the line are counted by Core.Tests GuardTests; here is
/// what customers feel.</summary>
public sealed class SlowLoginTests(ITestOutputHelper output)
{
    private const string Path = "/pure-essence/v1/auth/login";
    private const string Email = "john@example.com";
    private const string Password = "securePassword123";

    [LoadTheory]
    [InlineData("198.51.100.7")]
    [InlineData("[2001:db8:7:{0:x}::1]")]
    public async Task Three_hundred_logins_from_one_address_or_network_leave_anothers_login_under_twice_its_time(string stormAddress)
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings)
            {
                ["RateLimits:Enabled"] = "true",
                ["RateLimits:ForwardedHops"] = "1",
                ["RateLimits:AddressLimit"] = "1000000",
                ["RateLimits:AccountLogins"] = "1000000",
            },
            Replace = _ => { },
        });
        (await host.Store.Send(
            HttpMethod.Post, "/pure-essence/v1/auth/register",
            new { name = "John", email = Email, password = Password, phone = "0977883578" }, null, ("X-Forwarded-For", "192.0.2.1")))
            .Expect(HttpStatusCode.Created);
        await Login(host.Store, Email, "192.0.2.1");
        var alone = await Median(host.Store);
        using var end = new CancellationTokenSource();
        var answered = 0;
        var storm = Enumerable.Range(0, 300).Select(i => Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                var status = await Login(
                    host.Store, $"nobody{i}@example.com",
                    string.Format(System.Globalization.CultureInfo.InvariantCulture, stormAddress, i));
                Interlocked.Increment(ref answered);

                // A refused client waits, as the answer asks for.
                await (status != HttpStatusCode.Unauthorized
                    ? Task.Delay(TimeSpan.FromSeconds(2), end.Token).ContinueWith(_ => { })
                    : Task.CompletedTask);
            }
        })).ToArray();
        while (Volatile.Read(ref answered) < 100)
        {
            await Task.Yield();
        }

        var meanwhile = await Median(host.Store);

        await end.CancelAsync();
        await Task.WhenAll(storm);
        output.WriteLine(
            $"A login takes {alone.TotalMilliseconds:f0} ms alone and {meanwhile.TotalMilliseconds:f0} ms in the storm ({answered} answers).");
        (meanwhile / alone).ShouldBeLessThan(2);
    }

    private static async Task<TimeSpan> Median(StoreHost store)
    {
        List<TimeSpan> times = [];
        for (var i = 0; i < 15; i++)
        {
            var started = Stopwatch.GetTimestamp();
            (await Login(store, Email, "192.0.2.1")).ShouldBe(HttpStatusCode.OK);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static async Task<HttpStatusCode> Login(StoreHost store, string email, string address) =>
        (await store.Send(HttpMethod.Post, Path, new { email, password = Password }, null, ("X-Forwarded-For", address))).Status;
}
