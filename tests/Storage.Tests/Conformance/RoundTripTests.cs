using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Storage.Tests.Conformance;

public abstract class RoundTripTests<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : class, IStoreFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private readonly IDocumentStore store = fixture.Store;

    [StoreFact]
    public async Task A_document_with_everything_comes_back_with_everything()
    {
        var product = Sample.Product(Sample.Id()) with
        {
            LongDescription = "Longer",
            Brand = "Essence",
            SkinTypes = ["dry", "oily"],
            Images = ["/a.webp", "/b.webp"],
            Features = ["vegan"],
            Ingredients = "Lavandula angustifolia",
            HowToUse = "Sparingly",
            Tags = ["gift", "calm"],
            IsFeatured = true,
            IsActive = false,
            WeightGrams = 120,
            Dimensions = new Dimensions(1.5m, 2.25m, 30),
            RatingCounts = [1, 0, 2, 0, 5],
        };

        var read = await Written(Containers.Products, product);

        read.ShouldBeSameAs(product with { ETag = read.ETag });
    }

    [StoreFact]
    public async Task Times_keep_their_instant_and_numbers_their_value()
    {
        var order = Sample.Return(
            Sample.Id(), ReturnStatus.Requested, new DateTimeOffset(2025, 1, 2, 3, 4, 5, 678, TimeSpan.Zero).AddTicks(9)) with
        {
            RefundAmount = (1L << 53) - 1,
            RefundId = null,
        };

        var read = await Written(Containers.Customers, order);

        read.CreatedAt.ShouldBe(order.CreatedAt);
        read.RefundAmount.ShouldBe(order.RefundAmount);
        read.RefundId.ShouldBeNull();
    }

    [StoreTheory]
    [InlineData("Ça va? – 日本語 – عربى – \U0001F9F4\U0001F469\u200D\U0001F52C")]
    [InlineData("\"quoted\" \\ back / slash \t tab \n line \u0001 control <script>")]
    [InlineData("")]
    [InlineData(" leading and trailing ")]
    public async Task Any_text_comes_back(string text)
    {
        var product = Sample.Product(Sample.Id(), text) with { Tags = [text] };

        var read = await Written(Containers.Products, product);

        read.Name.ShouldBe(text);
        read.Tags.ShouldBe([text]);
    }

    [StoreFact]
    public async Task Any_id_comes_back()
    {
        var slug = new SlugKey { Slug = "öl-für-夜-\U0001F319 'x' \"y\"-" + Sample.Id(), ProductId = 1 };

        (await Written(Containers.Keys, slug)).Slug.ShouldBe(slug.Slug);
    }

    [StoreFact]
    public async Task A_large_document_comes_back()
    {
        var product = Sample.Product(Sample.Id()) with { LongDescription = string.Concat(Enumerable.Repeat("Lavender, äöü. ", 60_000)) };

        (await Written(Containers.Products, product)).LongDescription.ShouldBe(product.LongDescription);
    }

    [StoreFact]
    public async Task Events_come_back_as_what_they_are()
    {
        var partition = Product.PartitionOf(Sample.Id());
        DomainEvent[] happened =
        [
            new ProductSaved(7, "Oil"),
            new ReviewPosted(1, 2, 3, 5),
            new OrderStatusChanged(1, 2, OrderStatus.Pending, OrderStatus.Cancelled, "Changed my mind"),
        ];
        foreach (var domainEvent in happened)
        {
            await store.CommitAsync(new DocumentBatch(Containers.Products, partition).Emit(Sample.Event(partition, domainEvent)), Ct);
        }

        var read = await store.QueryAsync(
            new Query<OutboxEvent, OutboxEvent>(
                all => all.OrderBy(stored => stored.EventId), partition)
            { Container = Containers.Products }, Ct);

        read.Items.Select(stored => stored.Event).ShouldBe(happened);
    }

    private async Task<T> Written<T>(string container, T document)
        where T : Document
    {
        (await store.CommitAsync(new DocumentBatch(container, document.Partition).Create(document), Ct)).Ok.ShouldBeTrue();
        return (await store.ReadAsync<T>(document.Partition, document.Id, Ct)).ShouldNotBeNull();
    }
}
