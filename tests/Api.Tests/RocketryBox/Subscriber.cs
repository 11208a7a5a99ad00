using System.Globalization;
using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

/// <summary>A customer of the app with one subscription, and what became of it.</summary>
internal sealed class Subscriber
{
    private const string Route = "/subscriptions";

    private Subscriber(BoxMember member, CatalogEntry product, string id)
    {
        Member = member;
        Product = product;
        Id = id;
    }

    public BoxMember Member { get; }

    public CatalogEntry Product { get; }

    public string Id { get; }

    public StoreHost Store => Member.Store;

    /// <param name="member">Null: a new one.</param>
    /// <param name="product">Null: a new one.</param>
    /// <param name="start">Null: today.</param>
    public static async Task<Subscriber> Join(
        StoreHost store, string frequency = "monthly", int quantity = 1, DateOnly? start = null, string card = "4242",
        CatalogEntry? product = null,
        BoxMember? member = null, object? preferences = null)
    {
        member ??= await BoxMember.Join(store);
        product ??= await store.Product(price: 1_000);
        var body = SubscriptionTests.Body(member, product, await member.AddCard(card), quantity, start, frequency, preferences);
        var id = (await member.Post(Route, body)).Expect(HttpStatusCode.Created).At("data.subscription.id").GetString()!;
        await store.Idle();
        return new Subscriber(member, product, id);
    }

    public async Task Change(object change)
    {
        await Member.LogInAgain();
        (await Member.Put($"{Route}/{Id}", change)).Expect(HttpStatusCode.OK);
        await Store.Idle();
    }

    public async Task<Answer> Listed()
    {
        await Member.LogInAgain();
        return (await Member.Get(Route)).Expect(HttpStatusCode.OK);
    }

    public async Task<string> Status() => (await Own()).GetProperty("status").GetString()!;

    public async Task<string> Next() =>
        (await Own()).GetProperty("nextDelivery").GetDateTimeOffset().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Its orders, oldest first.</summary>
    public async Task<IReadOnlyList<Order>> Orders()
    {
        await Store.Idle();
        var all = await Store.Service<OrderService>()
            .ListAsync(Member.Id, new OrderFilter(), new PageRequest(1, 100), CancellationToken.None);
        return [.. all.Items.Where(order => order.SubscriptionId == BoxCustomer.Decode(Id)).OrderBy(order => order.CreatedAt)];
    }

    /// <summary>The days of its orders that are paid.</summary>
    public async Task<string[]> Paid() =>
        [.. (await Orders()).Where(order => order.Payment.Status == PaymentStatus.Paid).Select(order => Day(order.CreatedAt))];

    public async Task<Mail[]> Mails(string subject) =>
        [.. (await Store.Mailbox(Member.Customer.Email)).Where(mail => mail.Subject!.Contains(subject, StringComparison.Ordinal))];

    public static string Day(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<System.Text.Json.JsonElement> Own() =>
        (await Listed()).At("data.subscriptions").EnumerateArray().Single(each => each.GetProperty("id").GetString() == Id);
}

internal static class Calendar
{
    public static DateOnly Today(this StoreHost store) => DateOnly.FromDateTime(store.App.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Shortly after midnight of that day.</summary>
    public static Task AdvanceTo(this StoreHost store, DateOnly day) =>
        store.Advance(new DateTimeOffset(day, new TimeOnly(0, 1), TimeSpan.Zero) - store.App.Clock.GetUtcNow());

    /// <summary>The next such day of a year that is not a leap year.</summary>
    public static DateOnly Coming(this StoreHost store, int month, int day)
    {
        var year = store.Today().Year + 1;
        return new DateOnly(DateTime.IsLeapYear(year) ? year + 1 : year, month, day);
    }

    public static async Task<JsonNumbers> Gateway(this StoreHost store) =>
        new((await store.Get("/local/razorpay/stats")).Expect(HttpStatusCode.OK));
}

/// <summary>What the sandbox of the gateway counted.</summary>
internal sealed record JsonNumbers(Answer Answer)
{
    public int Payments => Answer.At("payments").GetInt32();

    public int Charges => Answer.At("calls").TryGetProperty("payments.recurring", out var calls) ? calls.GetInt32() : 0;
}
