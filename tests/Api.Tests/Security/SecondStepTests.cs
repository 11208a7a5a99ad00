using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.RasCurrys;
using FunctionsCommerce.Api.Tests.RocketryBox;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>With the second step on, neither the password nor a stolen session opens or keeps the account, whichever API is
/// asked.</summary>
public sealed class SecondStepTests : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Settings = new Dictionary<string, string?>(store.Options.Settings) { ["Auth:StaffSecondStep"] = "true" },
        };
        return store.InitializeAsync();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Every_login_asks_for_the_code_that_was_mailed()
    {
        var customer = await BoxCustomer.Register(store);
        (await customer.Put("/profile", new { preferences = new { twoFactor = true } })).Expect(HttpStatusCode.OK);
        string[] logins =
            [
                "/pure-essence/v1/auth/login", "/rocketry-box/api/v1/customer/auth/login", "/ras-currys/api/auth/login",
                "/customer-portal/auth/login",
            ];

        foreach (var login in logins)
        {
            await NeedsCode(login, customer.Email, BoxCustomer.Password);
        }

        await NeedsCode(BackOffice.Base + "/auth/login", StoreHost.AdminEmail, StoreHost.AdminPassword);
    }

    [Fact]
    public async Task A_stolen_session_with_the_password_changes_neither_the_password_nor_the_second_step()
    {
        var customer = await BoxCustomer.Register(store);
        var shop = (await store.Post("/pure-essence/v1/auth/login", new { email = customer.Email, password = BoxCustomer.Password }))
            .At("data.token")
            .GetString();
        (await customer.Put("/profile", new { preferences = new { twoFactor = true } })).Expect(HttpStatusCode.OK);

        var password = await store.Post(
            "/pure-essence/v1/profile/change-password", new { currentPassword = BoxCustomer.Password, newPassword = "anotherPassword1" },
            shop);
        var off = await customer.Put("/profile", new { preferences = new { twoFactor = false } });
        var other = await customer.Put("/profile", new { name = "Asha R" });

        password.Expect(HttpStatusCode.BadRequest).Text.ShouldContain("otp");
        off.Expect(HttpStatusCode.BadRequest).Text.ShouldContain("otp");
        other.Expect(HttpStatusCode.OK).At("data.profile.preferences.twoFactor").GetBoolean().ShouldBeTrue();
        var otp = Buyer.CodeIn((await store.Mailbox(customer.Email))[0]);
        (await customer.Put("/profile", new { preferences = new { twoFactor = false }, otp }))
            .Expect(HttpStatusCode.OK).Text
            .ShouldNotContain("twoFactor");
    }

    private async Task NeedsCode(string login, string email, string password)
    {
        (await store.Post(login, new { email, password })).Expect(HttpStatusCode.Unauthorized);
        var otp = Buyer.CodeIn((await store.Mailbox(email))[0]);
        (await store.Post(login, new { email, password, otp = otp == "000000" ? "000001" : "000000" })).Expect(HttpStatusCode.Unauthorized);
        (await store.Post(login, new { email, password, otp })).Expect(HttpStatusCode.OK);
        (await store.Post(login, new { email, password, otp })).Expect(HttpStatusCode.Unauthorized);
    }
}
