using System.Net;
using System.Reflection;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>The function that answers for all others, in a host that has it in place of LocalHost's own way.</summary>
public sealed class UnknownRoutesTests(UnknownRoutesTests.HostWithTheFunction host) : IClassFixture<UnknownRoutesTests.HostWithTheFunction>
{
    [Theory]
    [InlineData("/pure-essence/v1/nothing/here")]
    [InlineData("/rocketry-box/api/v1/customer/nothing")]
    [InlineData("/customer-portal/nothing")]
    [InlineData("/ras-currys/api/nothing")]
    [InlineData("/catered-by-africa/v1/nothing")]
    [InlineData("/nothing")]
    public async Task A_path_that_no_function_has_is_not_found(string path)
    {
        using var answer = await host.Client.GetAsync(path);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task It_answers_in_the_words_of_the_API()
    {
        using var answer = await host.Client.GetAsync("/customer-portal/nothing");

        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("{\"detail\":");
    }

    [Theory]
    [InlineData("DELETE", "/pure-essence/v1/products", "GET, OPTIONS")]
    [InlineData("PATCH", "/pure-essence/v1/cart", "GET, OPTIONS, POST")]
    [InlineData("POST", "/pure-essence/v1/products/12", "GET, OPTIONS")]
    public async Task A_verb_that_a_path_does_not_know_is_not_allowed(string verb, string path, string allowed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(verb), path);

        using var answer = await host.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        string.Join(", ", answer.Content.Headers.Allow).ShouldBe(allowed);
    }

    [Fact]
    public async Task A_path_that_a_function_has_is_served_by_it()
    {
        using var answer = await host.Client.GetAsync("/pure-essence/v1/products?limit=1");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void Its_name_comes_after_all_others_so_the_Functions_host_asks_it_last()
    {
        var names = HttpOperations.All.Select(operation => operation.Name)
            .Append(UnknownRouteFunctions.Name)
            .Order(StringComparer.OrdinalIgnoreCase);

        names.Last().ShouldBe(UnknownRouteFunctions.Name);
        typeof(UnknownRouteFunctions).GetMethod(nameof(UnknownRouteFunctions.Refuse))!
            .GetCustomAttribute<FunctionAttribute>()!.Name.ShouldBe(UnknownRouteFunctions.Name);
    }

    public sealed class HostWithTheFunction : StoreHost
    {
        public HostWithTheFunction() => Options = Options with { MoreFunctions = [typeof(UnknownRouteFunctions)] };
    }
}
