using System.Collections.Concurrent;
using System.Net;
using FunctionsCommerce.Api.Tests.RasCurrys;

namespace FunctionsCommerce.Api.Tests.ManyInstances;

/// <summary>What guards accounts is counted in the store: callers spread over two instances get no more tries than callers of
/// one.</summary>
public sealed class AccountGuardTests(TwoLimitedInstancesHost store) : IClassFixture<TwoLimitedInstancesHost>
{
    private static int lastClient;

    [Theory]
    [InlineData("/ras-currys/api/auth/register", 3)]
    [InlineData("/ras-currys/api/auth/verify-email", 5)]
    [InlineData("/ras-currys/api/auth/resend-otp", 5)]
    [InlineData("/ras-currys/api/auth/forgot-password", 3)]
    [InlineData("/ras-currys/api/auth/reset-password", 10)]
    [InlineData("/pure-essence/v1/auth/register", 10)]
    [InlineData("/pure-essence/v1/auth/forgot-password", 3)]
    public async Task An_email_has_its_tries_in_all_however_many_addresses_ask(string path, int limit)
    {
        var answers = await Tries(
            limit + 6,
            i => (path, i % 2 == 0 ? "one@example.com" : "One@Example.com", $"198.51.{Interlocked.Increment(ref lastClient) % 250}.{i}"));

        answers.Count(answer => answer.Status == HttpStatusCode.TooManyRequests).ShouldBe(6);
        answers.ShouldAllBe(answer => (int)answer.Status < 500);
    }

    [Theory]
    [InlineData("/ras-currys/api/auth/login", 5, "{0}.1.2.3")]
    [InlineData("/rocketry-box/api/v1/customer/auth/login", 5, "{0}.1.2.3")]
    [InlineData("/pure-essence/v1/auth/login", 60, "{0}.1.2.3")]
    [InlineData("/customer-portal/auth/login", 60, "{0}.1.2.3")]
    [InlineData("/catered-by-africa/v1/auth/login", 5, "{0}.1.2.3")]
    [InlineData("/catered-by-africa/v1/auth/login", 5, "[2001:db8:{0}:7::{1:x}]")]
    [InlineData("/rocketry-box/api/v1/customer/auth/login", 5, "[2001:db8:{0}:7::{1:x}]")]
    [InlineData("/pure-essence/v1/auth/forgot-password", 60, "{0}.1.2.3")]
    [InlineData("/pure-essence/v1/auth/reset-password", 60, "{0}.1.2.3")]
    [InlineData("/pure-essence/v1/auth/register", 60, "{0}.1.2.3")]
    [InlineData("/ras-currys/api/auth/register", 60, "{0}.1.2.3")]
    public async Task An_address_or_its_IPv6_network_has_its_tries_in_all_however_many_emails_it_tries(
        string path, int limit, string address)
    {
        var client = 11 + Interlocked.Increment(ref lastClient);

        var answers = await Tries(
            limit + 6,
            i => (
                path, $"nobody{client}-{i}@example.com",
                string.Format(System.Globalization.CultureInfo.InvariantCulture, address, client, i)));

        answers.Count(answer => answer.Status == HttpStatusCode.TooManyRequests).ShouldBe(6);
        answers.ShouldAllBe(answer => (int)answer.Status < 500);
    }

    [Fact]
    public async Task A_forged_part_of_the_forwarded_header_is_no_other_address()
    {
        var answers = await Tries(11, i => ("/ras-currys/api/auth/login", $"forged{i}@example.com", $"203.0.113.{i}, 192.0.2.77"));

        answers.Count(answer => answer.Status == HttpStatusCode.TooManyRequests).ShouldBe(6);
    }

    [Fact]
    public async Task An_account_gets_ten_mails_in_an_hour_over_all_routes_and_APIs()
    {
        var email = Buyer.NewEmail();
        await Buyer.Register(store, email);

        await Tries(40, i => (
            (i % 4) switch
            {
                0 => "/ras-currys/api/auth/resend-otp",
                1 => "/ras-currys/api/auth/forgot-password",
                2 => "/pure-essence/v1/auth/forgot-password",
                _ => "/ras-currys/api/auth/forgot-password",
            },
            email,
            $"198.18.7.{i}"));

        (await store.Mailbox(email)).Count.ShouldBeLessThanOrEqualTo(11);
    }

    private async Task<IReadOnlyCollection<Answer>> Tries(int count, Func<int, (string Path, string Email, string Client)> of)
    {
        var answers = new ConcurrentBag<Answer>();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var (path, email, client) = of(i);
            var body = new
            {
                name = "A",
                fullName = "A",
                email,
                phone = "0977883578",
                password = "Secure@Pass123",
                confirmPassword = "Secure@Pass123",
                newPassword = "Secure@Pass123",
                otp = "123456",
                token = "nonsense",
                acceptTerms = true,
            };
            answers.Add(await store.Send(HttpMethod.Post, path, body, null, ("X-Forwarded-For", client)));
        });
        return answers;
    }
}
