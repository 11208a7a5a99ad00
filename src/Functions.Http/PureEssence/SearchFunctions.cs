using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Search &amp; Autocomplete.</summary>
public sealed class SearchFunctions(
    PureEssenceApi api, CatalogQueryService catalog, CatalogIndex index, StoreSettings settings, ResponseCache answers)
{
    [Function("PureEssence_Search")]
    [Operation("Search products", AccessLevel.Public, Input = typeof(SearchQuery), Answer = typeof(SearchResponse), Cached = true)]
    public Task<IResult> Find(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PureEssenceApi.Base + "/search")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync<SearchQuery>(request, ct, async input =>
        {
            var (key, stamp) = (ResponseCacheKey.Of(api, "search", input), new CacheVersion(index.ListVersion));
            return answers.Find(key, stamp)
                ?? answers.Keep(
                    key, stamp,
                    api.Envelope(
                        SearchResponse.From(await catalog.SearchAsync(input.Q, PageRequest.Of(1, input.Limit).Limit, ct), settings), null));
        });
}
