using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class ProfileTests : IDisposable
{
    private const string Jpeg = "FFD8FFE000104A46494600010100000100010000FFC0000B080010001001011100";
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_change_touches_what_it_names_and_nothing_else()
    {
        var account = await host.Registered();
        host.Time.Advance(TimeSpan.FromDays(1));

        var changed = (await host.Accounts.UpdateProfileAsync(
            account.AccountId, new ProfileChange { Phone = "0977883578" }, Channels.PureEssence, default)).Value;

        (changed with { ETag = null }).ShouldBe(account with { ETag = null, Phone = "0977883578", UpdatedAt = host.Time.GetUtcNow() });
    }

    [Fact]
    public async Task Name_and_phone_are_checked_together()
    {
        var account = await host.Registered();

        var refused = await host.Accounts.UpdateProfileAsync(
            account.AccountId, new ProfileChange { Name = " ", Phone = "x" }, Channels.PureEssence, default);

        refused.Error!.FieldErrors.Select(fault => fault.Field).ShouldBe(["name", "phone"]);
    }

    [Fact]
    public async Task A_new_picture_replaces_the_one_before()
    {
        var account = await host.Registered();
        var image = ImageFile.From(Convert.FromHexString(Jpeg)).Value;

        var first = (await host.Accounts.SetAvatarAsync(account.AccountId, image, default)).Value;
        var second = (await host.Accounts.SetAvatarAsync(account.AccountId, image, default)).Value;

        second.Avatar.ShouldNotBe(first.Avatar);
        (await host.Get<IFileStore>().OpenAsync(first.AvatarFile!, default)).ShouldBeNull();
        var kept = (await host.Get<IFileStore>().OpenAsync(second.AvatarFile!, default)).ShouldNotBeNull();
        kept.ContentType.ShouldBe("image/jpeg");
        await kept.Content.DisposeAsync();
    }

    [Fact]
    public async Task A_picture_for_nobody_is_not_kept()
    {
        var image = ImageFile.From(Convert.FromHexString(Jpeg)).Value;

        (await host.Accounts.SetAvatarAsync(4711, image, default)).Error!.Code.ShouldBe(ErrorCode.NotFound);
    }
}
