using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

public sealed class QueryPlansTests
{
    private static readonly Variant[] Variants = [.. Enumerable.Range(0, 10).Select(i => Sample.Variant(1, "v" + i, i))];
    private readonly QueryPlans plans = new();

    [Fact]
    public void A_query_is_compiled_once_whatever_its_values_are()
    {
        for (var least = 0; least < 10; least++)
        {
            var take = 10 - least;
            Run(all => all.Where(v => v.Stock >= least && v.Category == "body").OrderBy(v => v.Stock).Take(take).Select(v => new { v.Key }))
                .Count()
                .ShouldBe(take);
        }

        plans.Count.ShouldBe(1);
    }

    [Fact]
    public void Other_queries_are_compiled_for_themselves()
    {
        Run(all => all.Where(v => v.Stock > 4)).Count().ShouldBe(5);
        Run(all => all.Where(v => v.Stock < 4)).Count().ShouldBe(4);
        Run(all => all.Where(v => v.Sold < 4)).Count().ShouldBe(10);
        Run(all => all.Where(v => v.Stock < 4).Skip(1)).Count().ShouldBe(3);
        Run(all => all.Where(v => v.Stock < 4).Take(1)).Count().ShouldBe(1);
        Run(all => all.Select(v => v.Stock)).Sum().ShouldBe(45);
        Run(all => all.Select(v => v.Sold)).Sum().ShouldBe(0);

        plans.Count.ShouldBe(7);
    }

    [Fact]
    public void Results_may_be_taken_as_what_they_derive_from()
    {
        Run<Document>(all => all).Count().ShouldBe(10);
        Run<Variant>(all => all).Count().ShouldBe(10);
    }

    [Fact]
    public void A_query_cannot_run_itself() =>
        Should.Throw<NotSupportedException>(
            () => Run(all => all.Where(v => v.Stock > all.Count())).Count() + Run(all => all.ToList().AsQueryable()).Count());

    private IEnumerable<TResult> Run<TResult>(Func<IQueryable<Variant>, IQueryable<TResult>> shape) => plans.For(shape).Run(Variants);
}
