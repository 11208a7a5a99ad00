using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.LocalHost.Files;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>Blob storage in trouble: an upload is refused for now, and nothing of it is kept.</summary>
public sealed class FileFaultTests : IAsyncLifetime
{
    private const string Tickets = BoxCustomer.Base + "/support/tickets";
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D4948445200000001000000010802000000907753DE");
    private readonly PortFaults faults = new(
        () => new FilesUnavailableException("Blob storage answered 503.") { RetryAfter = TimeSpan.FromSeconds(3) });
    private readonly StoreHost store = new();

    public Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Replace = services => services.AddSingleton<IFileStore>(
                host => new FaultyFiles(host.GetRequiredService<LocalFileStore>(), faults)),
        };
        return store.InitializeAsync();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_profile_picture_that_cannot_be_kept_changes_nothing()
    {
        var shopper = await Shopper.Register(store);
        var first = (await Avatar(shopper)).Expect(HttpStatusCode.OK).At("data.avatar").GetString();
        faults.Fail(1);

        var refused = (await Avatar(shopper)).Expect(HttpStatusCode.ServiceUnavailable);

        refused.Headers["Retry-After"].ShouldBe("3");
        refused.At("error.code").GetString().ShouldBe("SERVICE_UNAVAILABLE");
        (await shopper.Get("/auth/me")).At("data.avatar").GetString().ShouldBe(first);
        (await Avatar(shopper)).Expect(HttpStatusCode.OK);
        Files().ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_attachments_none_is_kept_when_the_second_cannot_be()
    {
        var customer = await BoxCustomer.Register(store);
        var before = faults.Calls;
        faults.Fail(1, afterwards: true);

        var refused = (await Open(customer)).Expect(HttpStatusCode.ServiceUnavailable);

        refused.Headers["Retry-After"].ShouldBe("3");
        refused.At("error.code").GetString().ShouldBe("SERVICE_UNAVAILABLE");
        Files().ShouldBe(0);
        (await customer.Get("/support/tickets")).At("data.tickets").GetArrayLength().ShouldBe(0);

        // The same again, with the same key: it is one ticket with both.
        (await Open(customer)).Expect(HttpStatusCode.Created).At("data.ticket.attachments").GetArrayLength().ShouldBe(2);
        (await Open(customer)).Expect(HttpStatusCode.Created);
        (await customer.Get("/support/tickets")).At("data.tickets").GetArrayLength().ShouldBe(1);
        Files().ShouldBe(2);
        (faults.Calls - before).ShouldBe(3);
    }

    private Task<Answer> Avatar(Shopper shopper) =>
        shopper.Post("/profile/avatar", new MultipartFormDataContent { { Image(), "avatar", "me.png" } });

    private Task<Answer> Open(BoxCustomer customer)
    {
        var form = new MultipartFormDataContent("form-of-two-files")
        {
            { new StringContent("Leaking bottle"), "subject" },
            { new StringContent("It leaks."), "description" },
            { new StringContent("low"), "priority" },
            { new StringContent("other"), "category" },
            { Image(), "attachments", "a.png" },
            { Image(), "attachments", "b.png" },
        };
        return store.Send(HttpMethod.Post, Tickets, form, customer.Token, ("Idempotency-Key", "ticket"));
    }

    private static ByteArrayContent Image() => new(Png) { Headers = { ContentType = new("image/png") } };

    private int Files()
    {
        var folder = Path.Combine(store.Options.DataFolder, "files");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length : 0;
    }
}
