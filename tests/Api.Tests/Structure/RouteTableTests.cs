using System.Reflection;
using System.Text.RegularExpressions;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>Looks at every HTTP function, over all APIs.</summary>
public sealed class RouteTableTests
{
    private static readonly IReadOnlyList<HttpOperation> All = HttpOperations.All;

    /// <summary>Folder of an API and its base path.</summary>
    private static readonly Dictionary<string, string> Bases = typeof(IApi).Assembly.GetTypes()
        .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IApi)))
        .ToDictionary(type => type.Namespace!, type => (string)type.GetField("Base")!.GetRawConstantValue()!);

    [Fact]
    public void There_are_functions() => All.ShouldNotBeEmpty();

    [Fact]
    public void Function_names_are_legal_and_unique()
    {
        var names = new[] { typeof(IApi).Assembly, Assembly.Load("FunctionsCommerce.Functions.Workers") }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetMethods())
            .Select(method => method.GetCustomAttribute<FunctionAttribute>()?.Name)
            .OfType<string>()
            .ToList();

        names.ShouldAllBe(name => Regex.IsMatch(name, "^[A-Za-z][A-Za-z0-9_-]{0,126}$"));
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_function_says_what_it_does_and_who_may() =>
        All.Where(operation => operation.Operation is null).Select(operation => operation.Name).ShouldBeEmpty();

    [Fact]
    public void Functions_of_an_API_are_named_after_it_and_stand_under_its_base_path()
    {
        foreach (var operation in All.Where(operation => Bases.ContainsKey(operation.Method.DeclaringType!.Namespace!)))
        {
            var folder = operation.Method.DeclaringType!.Namespace!;

            operation.Route.ShouldStartWith(Bases[folder] + "/");
            operation.Name.ShouldStartWith(folder[(folder.LastIndexOf('.') + 1)..] + "_");
        }
    }

    [Fact]
    public void No_function_elsewhere_stands_under_an_API() =>
        All.Where(operation => !Bases.ContainsKey(operation.Method.DeclaringType!.Namespace!))
            .Where(operation => Bases.Values.Any(start => RouteOverlap.Possible(operation.Route, start + "/{*rest}")))
            .ShouldBeEmpty();

    [Fact]
    public void No_route_takes_what_the_Functions_host_keeps_for_itself() =>
        All.Where(operation => operation.Route.StartsWith("admin", StringComparison.OrdinalIgnoreCase)
            || operation.Route.StartsWith("runtime", StringComparison.OrdinalIgnoreCase)
            || operation.Route.StartsWith('/') || operation.Route.StartsWith('{') || operation.Route.Contains(
                '?', StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void No_URL_matches_two_routes_of_a_verb()
    {
        var clashes =
            from one in All
            from other in All
            where string.CompareOrdinal(one.Name, other.Name) < 0 && one.Verb == other.Verb && RouteOverlap.Possible(one.Route, other.Route)
            select $"{one.Verb} {one.Route} and {other.Route}";

        clashes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a/{id}", "a/{slug}", true)]
    [InlineData("a/{id}", "a/b", true)]
    [InlineData("a/{id:long}", "a/b", false)]
    [InlineData("a/{id:long}", "a/12", true)]
    [InlineData("a/{id:long}", "a/{slug}", true)]
    [InlineData("a/{id:long}", "a/{slug:regex(^cust_)}", false)]
    [InlineData("a/{id:regex(^ord_)}", "a/{slug:regex(^cust_[a-z0-9]+$)}", false)]
    [InlineData("a/{id:regex(^ord_?)}", "a/{slug:regex(^ord-)}", true)]
    [InlineData("a/{id:regex(^a|b)}", "a/{slug:regex(^c)}", true)]
    [InlineData("a/{id}/b", "a/b", false)]
    [InlineData("a/{id}/b", "a/{id}/c", false)]
    [InlineData("A/b", "a/B", true)]
    [InlineData("a/{*rest}", "a/b/c", true)]
    [InlineData("a/{*rest}", "b/c", false)]
    public void An_overlap_is_found(string one, string other, bool overlap)
    {
        RouteOverlap.Possible(one, other).ShouldBe(overlap);
        RouteOverlap.Possible(other, one).ShouldBe(overlap);
    }

    [Fact]
    public void Parameters_of_routes_are_parameters_of_their_functions_as_text()
    {
        foreach (var operation in All.Where(operation => operation.Verb != "options"))
        {
            var route = RouteSegment.Parse(operation.Route).Select(segment => segment.Parameter).OfType<string>();
            var method = operation.Method.GetParameters()
                .Where(parameter => parameter.ParameterType != typeof(HttpRequest) && parameter.ParameterType != typeof(CancellationToken))
                .ToList();

            method.Select(parameter => parameter.Name).ShouldBe(route, ignoreOrder: true, operation.Name);
            method.ShouldAllBe(parameter => parameter.ParameterType == typeof(string), operation.Name);
        }
    }

    [Fact]
    public void Whoever_waits_can_be_told_to_stop() =>
        All.Where(operation => operation.Method.ReturnType != typeof(IResult)
            && operation.Method.GetParameters()[^1].ParameterType != typeof(CancellationToken)).Select(operation =>
                operation.Name).ShouldBeEmpty();

    [Fact]
    public void Input_records_can_be_bound()
    {
        foreach (var operation in All)
        {
            if (operation.Operation?.Input is { } input)
            {
                input.GetConstructors().Length.ShouldBe(1, $"{input.Name} has one constructor");
                input.Namespace.ShouldBe(operation.Method.DeclaringType!.Namespace, operation.Name);
            }
        }
    }
}
