using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>What attackers try first, over HTTP.</summary>
public sealed class AttackTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Theory]
    [InlineData("{0}")]
    [InlineData("Token {0}")]
    [InlineData("Basic {0}")]
    [InlineData("Bearer{0}")]
    [InlineData("Bearer, {0}")]
    [InlineData("Bearer {0} {0}")]
    public async Task A_token_counts_as_Bearer_only(string form)
    {
        var shopper = await Shopper.Register(store);
        var box = await BoxCustomer.Register(store);
        var buyer = await Buyer.Register(store);
        var staff = await BackOffice.Enter(store);

        foreach (var (path, token, refusal) in new[]
        {
            (Shopper.Base + "/auth/me", shopper.Token, 401), (BoxCustomer.Base + "/profile", box.Token, 401),
            (Buyer.Base + "/auth/me", buyer.Token, 403), (BackOffice.Base + "/orders", staff.Token, 401),
        })
        {
            (await store.Send(
                HttpMethod.Get, path, null, null,
                ("Authorization", string.Format(System.Globalization.CultureInfo.InvariantCulture, form, token))))
                .Status.ShouldBe((HttpStatusCode)refusal, path);
            (await store.Send(
                HttpMethod.Get, path, null, null, ("Authorization", "bearer " + token))).Status.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public async Task Fields_that_nobody_may_set_are_not_taken_from_a_registration_or_profile()
    {
        var more = new Dictionary<string, object?>
        {
            ["name"] = "A",
            ["fullName"] = "A",
            ["phone"] = "9876543210",
            ["phoneNumber"] = "9876543210",
            ["password"] = BoxCustomer.Password,
            ["confirmPassword"] = BoxCustomer.Password,
            ["acceptTerms"] = true,
            ["role"] = "superadmin",
            ["isAdmin"] = true,
            ["isVerified"] = true,
            ["emailVerified"] = true,
            ["phoneVerified"] = true,
            ["isEmailVerified"] = true,
            ["status"] = "suspended",
            ["loyaltyPoints"] = 1_000_000,
            ["balance"] = 1_000_000,
            ["id"] = 1,
            ["accountId"] = 1,
            ["tags"] = new[] { "vip" },
            ["passwordHash"] = "x",
            ["mustVerifyEmail"] = false,
        };
        foreach (var path in new[] { Shopper.Base + "/auth/register", BoxCustomer.Base + "/auth/register", Buyer.Base + "/auth/register" })
        {
            var email = BackOffice.NewEmail();
            (await store.Post(path, new Dictionary<string, object?>(more) { ["email"] = email })).Expect(HttpStatusCode.Created);
            await IsPlain(email);
        }

        var shopper = await Shopper.Register(store);
        var box = await BoxCustomer.Register(store);
        await shopper.Put("/profile", new Dictionary<string, object?>(more) { ["email"] = StoreHost.AdminEmail });
        await box.Put("/profile", new Dictionary<string, object?>(more) { ["email"] = StoreHost.AdminEmail });
        await IsPlain(shopper.Email);
        await IsPlain(box.Email);
    }

    [Fact]
    public async Task Prices_and_totals_are_the_stores_whatever_an_order_says()
    {
        var product = await store.Product(price: 10_00);
        var shopper = await Shopper.Register(store);
        await shopper.Post("/cart", new { productId = product.Id, quantity = 1, price = 0.01, total = 0.01, discount = 100 });

        var order = await shopper.Post(
            "/orders",
            new
            {
                shippingAddressId = shopper.AddressId,
                billingAddressId = shopper.AddressId,
                paymentMethod = "cod",
                total = 0.01,
                price = 0.01,
                discount = 9,
                paymentStatus = "paid",
                status = "delivered",
            });
        var bought = await shopper.CoreOrder(order.Expect(HttpStatusCode.Created).At("data.orderId").GetString()!);

        bought.Lines.ShouldHaveSingleItem().UnitPrice.ShouldBe(10_00);
        (bought.Totals.Discount, bought.Payment.Status, bought.Status).ShouldBe(
            (0, Core.Orders.Payments.PaymentStatus.Pending, Core.Orders.OrderStatus.Pending));
        var buyer = await Buyer.Register(store);
        (await buyer.TryOrder(product, price: 0.01m)).Status.ShouldNotBe(HttpStatusCode.Created);
        (await buyer.TryOrder(product, quantity: -1)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/pure-essence/v1/auth/login")]
    [InlineData("/rocketry-box/api/v1/customer/auth/login")]
    [InlineData("/ras-currys/api/auth/login")]
    [InlineData("/customer-portal/auth/login")]
    [InlineData("/catered-by-africa/v1/auth/login")]
    [InlineData("/pure-essence/v1/auth/forgot-password")]
    [InlineData("/ras-currys/api/auth/forgot-password")]
    [InlineData("/ras-currys/api/auth/resend-otp")]
    [InlineData("/ras-currys/api/auth/verify-email")]
    [InlineData("/ras-currys/api/auth/reset-password")]
    public async Task The_answer_is_the_same_for_an_email_that_nobody_has(string path)
    {
        var known = (await Buyer.Register(store)).Email;
        var unknown = BackOffice.NewEmail();

        var (one, other) = (await Ask(known), await Ask(unknown));

        one.Status.ShouldBe(other.Status);
        Plain(one, known).ShouldBe(Plain(other, unknown));
        one.Headers.Keys.Order().ShouldBe(other.Headers.Keys.Order());

        Task<Answer> Ask(string email) =>
            store.Post(path, new { email, password = "wrongPassword1", otp = "123456", newPassword = "anotherPassword1" });

        static string Plain(Answer answer, string email) =>
            System.Text.RegularExpressions.Regex.Replace(
                answer.Text.Replace(email, "email", StringComparison.Ordinal), "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z|[0-9]{13}", "time");
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Azure-SocketIP")]
    [InlineData("X-Azure-ClientIP")]
    [InlineData("X-Real-IP")]
    [InlineData("Forwarded")]
    [InlineData("True-Client-IP")]
    public async Task Headers_that_name_an_address_change_nothing_where_no_proxy_is_configured(string header)
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["RateLimits:Enabled"] = "true" },
        });
        var refused = 0;
        for (var i = 0; i < 8; i++)
        {
            var answer = await host.Store.Send(
                HttpMethod.Post, Buyer.Base + "/auth/login", new { email = $"a{i}@example.com", password = "wrongPassword1" }, null,
                (header, $"203.0.113.{i}"), ("X-Azure-FDID", "any"));
            refused += answer.Status == HttpStatusCode.TooManyRequests ? 1 : 0;
        }

        refused.ShouldBe(3);
    }

    [Theory]
    [InlineData("VerifiedEmail", false, false, HttpStatusCode.Forbidden)]
    [InlineData("VerifiedEmail", true, false, HttpStatusCode.Created)]
    [InlineData("VerifiedEmail", false, true, HttpStatusCode.Created)]
    [InlineData("Purchase", true, false, HttpStatusCode.Forbidden)]
    [InlineData("Purchase", false, true, HttpStatusCode.Created)]
    [InlineData("Nothing", false, false, HttpStatusCode.Created)]
    public async Task Reviews_ask_for_what_the_store_requires_in_both_APIs(
        string requirement, bool verified, bool bought, HttpStatusCode expected)
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["Store:ReviewRequirement"] = requirement },
        });
        var (product, other) = (await host.Store.Product(), await host.Store.Product());
        var shopper = await Shopper.Register(host.Store);
        await Crowd.Change(host.Store, shopper.CustomerId, account => account with { EmailVerified = verified });
        if (bought)
        {
            foreach (var each in new[] { product, other })
            {
                await shopper.MoveTo(await shopper.Buy(each), Core.Orders.OrderStatus.Delivered);
            }
        }

        var token = (await host.Store.Service<LoginService>()
            .LoginAsync(shopper.Email, "securePassword123", Channels.RocketryBox, CancellationToken.None)).Value.Tokens.AccessToken;
        var review = new { rating = 5, title = "Good", comment = "I like it very much." };

        (await shopper.Post($"/products/{product.Id}/reviews", review)).Status.ShouldBe(expected);
        (await host.Store.Post(
            BoxCustomer.Base + "/reviews", new { productId = BoxMember.Code(other.Id), review.rating, review.title, review.comment },
            token)).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task Passwords_are_hashed_with_the_rounds_that_OWASP_asks_for()
    {
        await using var host = await TestHost.Start(options => options with { Replace = _ => { } });

        host.Store.Service<IOptions<PasswordHasherOptions>>().Value.IterationCount.ShouldBeGreaterThanOrEqualTo(210_000);
        var hash = Convert.FromBase64String(
            (await host.Store.Service<PasswordVerifier>().HashAsync("securePassword123", CancellationToken.None)).Value);

        // Version 3 of ASP.NET Core Identity: the function (2: HMAC-SHA512) and the rounds stand at the beginning.
        (hash[0], System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1))).ShouldBe(((byte)1, 2u));
        System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)).ShouldBeGreaterThanOrEqualTo(210_000u);
    }

    private async Task IsPlain(string email)
    {
        var account = (await store.Service<AccountService>().FindByEmailAsync(email, CancellationToken.None)).ShouldNotBeNull();
        (account.Role, account.EmailVerified, account.PhoneVerified, account.Status).ShouldBe(
            (Role.Customer, false, false, AccountStatus.Active));
        account.Tags.ShouldBeEmpty();
        account.AccountId.ShouldNotBe(1);
    }
}
