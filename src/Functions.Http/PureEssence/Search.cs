using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Search &amp; Autocomplete.</summary>
public sealed class Search(
    PureEssenceApi api, CatalogReader catalog, CatalogIndex index, StoreSettings settings, AnswerCache answers)
{
    [Function("PureEssence_Search")]
    [Operation("Search products", Access.Public, Input = typeof(SearchQuery), Answer = typeof(SearchWire), Cached = true)]
    public Task<IResult> Find(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/search")] HttpRequest request, CancellationToken ct) =>
        api.Public<SearchQuery>(request, ct, async input =>
        {
            var (key, stamp) = (AnswerKey.Of(api, "search", input), new Stamp(index.ListVersion));
            return answers.Find(key, stamp)
                ?? answers.Keep(key, stamp, api.Envelope(SearchWire.From(await catalog.Search(input.Q, PageRequest.Of(1, input.Limit).Limit, ct), settings), null));
        });
}
