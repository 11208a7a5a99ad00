using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

/// <summary>What strangers try, each from an address of its own.</summary>
public sealed class GuardTests : IDisposable
{
    private const string Email = "john@example.com";
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_stranger_locks_the_address_that_guesses_and_not_the_owner()
    {
        await host.Registered();
        for (var i = 0; i < 10; i++)
        {
            await From("stranger", "wrong password");
        }

        (await From("stranger", AccountsHost.Password))!.Code.ShouldBe(ErrorCode.AccountLocked);
        var owner = await From("owner", AccountsHost.Password);
        owner!.Code.ShouldBe(ErrorCode.InvalidCredentials);
        owner.FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("otp");
        (await From("owner", AccountsHost.Password, code: await LoginCode())).ShouldBeNull();
    }

    [Fact]
    public async Task A_known_device_gets_in_from_the_address_that_strangers_have_locked()
    {
        await host.Registered();
        var device = new ClientInfo("office", userAgent: "Browser");
        (await Login(device, AccountsHost.Password)).ShouldBeNull();
        for (var i = 0; i < 10; i++)
        {
            await Login(new ClientInfo("office", userAgent: "Curl"), "wrong password");
        }

        (await Login(new ClientInfo("office", userAgent: "Curl"), AccountsHost.Password))!.Code.ShouldBe(ErrorCode.AccountLocked);
        (await Login(
            new ClientInfo("office", userAgent: "Curl", deviceToken: new string('a', 64)),
            AccountsHost.Password))!.Code.ShouldBe(ErrorCode.AccountLocked);
        (await Login(
            new ClientInfo("office", userAgent: "Browser", deviceToken: device.IssuedDeviceToken), AccountsHost.Password)).ShouldBeNull();
    }

    [Fact]
    public async Task Guesses_from_many_addresses_are_counted_by_account_and_known_devices_pass()
    {
        using var few = new AccountsHost(("RateLimits:AccountLogins", "5"));
        await few.Registered();
        var owner = new ClientInfo("owner");
        (await Login(owner, AccountsHost.Password, few)).ShouldBeNull();
        for (var i = 0; i < 4; i++)
        {
            (await Login(new ClientInfo($"bot-{i}"), "wrong password", few))!.Code.ShouldBe(ErrorCode.InvalidCredentials);
        }

        var refused = await Login(new ClientInfo("bot-5"), "wrong password", few);
        refused!.Code.ShouldBe(ErrorCode.RateLimited);
        refused.RetryAfter.ShouldNotBeNull();
        (await Login(owner, AccountsHost.Password, few)).ShouldBeNull();
    }

    [Theory]
    [InlineData(Channels.PureEssence)]
    [InlineData(Channels.RocketryBox)]
    [InlineData(Channels.CustomerPortal)]
    [InlineData(Channels.RasCurrys)]
    public async Task With_the_second_step_on_the_password_alone_opens_no_api(string channel)
    {
        var account = await host.Registered();
        await host.Accounts.UpdateProfileAsync(account.AccountId, new ProfileChange { TwoFactor = true }, Channels.RocketryBox, default);

        var refused = await host.LoginError(Email, AccountsHost.Password, channel);

        refused!.FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("otp");
        (await host.Logins.LoginAsync(Email, AccountsHost.Password, await LoginCode(), channel, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Staff_need_a_code_when_the_setting_says_so()
    {
        using var strict = new AccountsHost(("Auth:StaffSecondStep", "true"));
        await strict.StaffRegistrations.EnsureAdminAsync("boss@example.com", AccountsHost.Password, Role.Superadmin, "Boss", default);

        (await strict.LoginError(
            "boss@example.com", AccountsHost.Password, Channels.CateredByAfrica))!.FieldErrors[0].Field.ShouldBe("otp");
    }

    [Fact]
    public async Task With_the_second_step_on_a_password_changes_with_a_code_only()
    {
        var account = await host.Registered();
        var signedIn = await host.SignedIn();
        var caller = await host.CallerOf(signedIn.Tokens.AccessToken);
        await host.Accounts.UpdateProfileAsync(account.AccountId, new ProfileChange { TwoFactor = true }, Channels.RocketryBox, default);

        var refused = await host.Passwords.ChangeAsync(caller, AccountsHost.Password, "anotherPassword1", default);

        refused.Error!.Code.ShouldBe(ErrorCode.Validation);
        refused.Error.FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("otp");
        (await host.Passwords.ChangeAsync(
            caller, AccountsHost.Password, "anotherPassword1", await LoginCode(), default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task The_second_step_is_switched_off_with_a_code_only()
    {
        var account = await host.Registered();
        await host.Accounts.UpdateProfileAsync(account.AccountId, new ProfileChange { TwoFactor = true }, Channels.RocketryBox, default);

        var refused = await host.Accounts.UpdateProfileAsync(
            account.AccountId, new ProfileChange { TwoFactor = false }, Channels.RocketryBox, default);
        var guessed = await host.Accounts.UpdateProfileAsync(
            account.AccountId, new ProfileChange { TwoFactor = false, Code = "123456" }, Channels.RocketryBox, default);

        refused.Error!.FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("otp");
        guessed.Error!.FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("otp");
        var change = new ProfileChange { TwoFactor = false, Code = await LoginCode() };
        (await host.Accounts.UpdateProfileAsync(account.AccountId, change, Channels.RocketryBox, default)).Value.TwoFactor.ShouldBeFalse();
    }

    [Fact]
    public async Task Any_change_of_the_secret_voids_links_and_codes()
    {
        var account = await host.Registered();
        var codes = host.Get<OneTimeCodeService>();
        var code = (await codes.CreateAsync(account.AccountId, CodePurpose.ResetPassword, 1, 0, default))!;
        var link = (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default))!;

        (await host.Resets.ResetWithCodeAsync(Email, code, "anotherPassword1", Channels.RasCurrys, default)).IsOk.ShouldBeTrue();
        (await host.Resets.ResetAsync(link, "yetAnother12", Channels.PureEssence, default)).IsOk.ShouldBeFalse();

        var second = (await codes.CreateAsync(account.AccountId, CodePurpose.ResetPassword, 2, 1, default))!;
        var caller = await host.CallerOf((await host.SignedIn(password: "anotherPassword1")).Tokens.AccessToken);
        (await host.Passwords.ChangeAsync(caller, "anotherPassword1", "yetAnother12", default)).IsOk.ShouldBeTrue();
        (await host.Resets.ResetWithCodeAsync(Email, second, "stillAnother12", Channels.RasCurrys, default)).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task Staff_are_reset_by_link_only()
    {
        var staff = (await host.StaffRegistrations.EnsureAdminAsync(
            "boss@example.com", AccountsHost.Password, Role.Superadmin, "Boss", default)).Value;
        var code = (await host.Get<OneTimeCodeService>()
            .CreateAsync(staff.AccountId, CodePurpose.ResetPassword, 1, staff.SecretVersion, default))!;

        var refused = await host.Resets.ResetWithCodeAsync("boss@example.com", code, "anotherPassword1", Channels.RasCurrys, default);

        refused.Error!.Code.ShouldBe(ErrorCode.InvalidOtp);
    }

    [Theory]
    [InlineData("password")]
    [InlineData("12345678")]
    [InlineData("PassWord1")]
    [InlineData("qwertyuiop")]
    public async Task The_most_used_passwords_are_refused(string password)
    {
        var refused = await host.Registrations.RegisterAsync(
            new Registration("John", Email, password, null, Channels.PureEssence), default);

        refused.Error!.FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("password");
    }

    [Theory]
    [InlineData("securePassword123")]
    [InlineData("newSecurePassword123")]
    [InlineData("customer123")]
    public void Documented_passwords_are_taken(string password)
    {
        List<FieldError> faults = [];
        AccountValidator.Password(password, Channels.PureEssence, faults);

        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Verifying_logs_in_the_client_that_registered_and_nobody_else()
    {
        var verification = host.Get<EmailVerification>();
        ClientInfo.Current = new ClientInfo("registrant");
        var account = await host.Registered(channel: Channels.RasCurrys);
        var code = (await verification.CreateCodeAsync(account.AccountId, 1, default))!;

        ClientInfo.Current = new ClientInfo("stranger");
        var elsewhere = await verification.VerifyAsync(Email, code, Channels.RasCurrys, default);

        elsewhere.Error!.Code.ShouldBe(ErrorCode.InvalidCredentials);
        (await host.Accounts.FindByEmailAsync(Email, default))!.EmailVerified.ShouldBeTrue();
    }

    [Fact]
    public async Task One_address_waits_for_itself_and_not_for_others()
    {
        var queue = host.Get<PasswordHashingService>();
        using var gate = new ManualResetEventSlim();
        ClientInfo.Current = new ClientInfo("storm");
        var storm = Enumerable.Range(0, 300)
            .Select(_ => queue.RunAsync(() => gate.Wait(TimeSpan.FromSeconds(30)), default).AsTask())
            .ToArray();

        ClientInfo.Current = new ClientInfo("customer");
        (await queue.RunAsync(() => true, default).AsTask().WaitAsync(TimeSpan.FromSeconds(20))).Value.ShouldBeTrue();

        gate.Set();
        var outcomes = await Task.WhenAll(storm);
        outcomes.Count(outcome => outcome.IsOk)
            .ShouldBeInRange(
                PasswordHashingService.MaxWaitingPerAddress, PasswordHashingService.MaxWaitingPerAddress + Environment.ProcessorCount);
        outcomes.First(outcome => !outcome.IsOk).Error!.RetryAfter.ShouldNotBeNull();
    }

    [Fact]
    public async Task Three_hundred_logins_of_one_address_are_one_place_in_the_line()
    {
        var (before, refused) = await PlacesBeforeACustomer(Enumerable.Range(0, 300).Select(_ => new ClientInfo("storm")));

        before.ShouldBeLessThanOrEqualTo(Math.Max(2, Environment.ProcessorCount / 2));
        refused.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Logins_of_a_thousand_addresses_of_one_IPv6_network_are_one_place_in_the_line()
    {
        var (before, refused) = await PlacesBeforeACustomer(
            Enumerable.Range(0, 1000).Select(i => new ClientInfo($"2001:db8:7:{i:x}::", "2001:db8:7::")));

        before.ShouldBeLessThanOrEqualTo(Math.Max(2, Environment.ProcessorCount / 2));
        refused.ShouldBeGreaterThanOrEqualTo(1000 - PasswordHashingService.MaxWaitingPerNetwork - Environment.ProcessorCount);
    }

    [Fact]
    public async Task Addresses_of_one_network_take_turns()
    {
        var queue = host.Get<PasswordHashingService>();
        using var gate = new SemaphoreSlim(0);
        List<string> order = [];
        Task Run(string address)
        {
            ClientInfo.Current = new ClientInfo(address, "2001:db8:7::");
            return queue.RunAsync(() => { gate.Wait(); lock (order) { order.Add(address); } return true; }, default).AsTask();
        }

        var storm = Enumerable.Range(0, 20).Select(_ => Run("storm")).ToList();
        var neighbour = Run("neighbour");
        gate.Release(21);
        await Task.WhenAll([.. storm, neighbour]);

        order.IndexOf("neighbour").ShouldBeLessThanOrEqualTo(Environment.ProcessorCount + 2);
    }

    [Fact]
    public async Task Strangers_who_ask_for_mails_leave_the_owner_the_code_for_the_login()
    {
        using var limited = new AccountsHost();
        var account = await limited.Registered();
        await limited.Accounts.UpdateProfileAsync(account.AccountId, new ProfileChange { TwoFactor = true }, Channels.RocketryBox, default);
        for (var i = 0; i < 30; i++)
        {
            ClientInfo.Current = new ClientInfo($"stranger-{i}");
            await limited.ResetTokens.RequestAsync(Email, Channels.PureEssence, default);
        }

        (await limited.Events<PasswordResetRequested>()).Count.ShouldBe(10);
        (await Login(new ClientInfo("owner"), AccountsHost.Password, limited))!.FieldErrors.ShouldHaveSingleItem().Field.ShouldBe("otp");
        (await limited.Events<LoginCodeRequested>()).Count.ShouldBe(1);
    }

    /// <summary>How many of the storm run before a customer who comes after them, and how many of the storm are refused.</summary>
    private async Task<(int Before, int Refused)> PlacesBeforeACustomer(IEnumerable<ClientInfo> clients)
    {
        var queue = host.Get<PasswordHashingService>();
        using var gate = new SemaphoreSlim(0);
        var served = 0;
        List<Task<Result<int>>> storm = [];
        foreach (var client in clients)
        {
            ClientInfo.Current = client;
            storm.Add(queue.RunAsync(() => { gate.Wait(); return Interlocked.Increment(ref served); }, default).AsTask());
        }

        ClientInfo.Current = new ClientInfo("customer");
        var customer = queue.RunAsync(() => { gate.Wait(); return Interlocked.Increment(ref served); }, default).AsTask();
        gate.Release(storm.Count + 1);
        var outcomes = await Task.WhenAll(storm);
        return ((await customer).Value - 1, outcomes.Count(outcome => !outcome.IsOk));
    }

    private async Task<string> LoginCode()
    {
        var account = (await host.Accounts.FindByEmailAsync(Email, default))!;
        return (await host.Get<OneTimeCodeService>().CreateAsync(account.AccountId, CodePurpose.Login, 1, account.SecretVersion, default))!;
    }

    private Task<Error?> From(string network, string password, string? code = null) => Login(new ClientInfo(network), password, host, code);

    private Task<Error?> Login(ClientInfo client, string password) => Login(client, password, host);

    private static async Task<Error?> Login(ClientInfo client, string password, AccountsHost store, string? code = null)
    {
        ClientInfo.Current = client;
        return (await store.Logins.LoginAsync(Email, password, code, Channels.PureEssence, default)).Error;
    }
}
