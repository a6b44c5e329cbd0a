using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Network.Tests;

/// <summary>A C# file of ours as the compiler reads it.</summary>
/// <param name="Path">From the root of the repository, with forward slashes.</param>
internal sealed record SourceFile(string Path, int Lines, CompilationUnitSyntax Syntax)
{
    public static IReadOnlyList<SourceFile> All { get; } = [.. new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Select(path => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules"))
        .Order(StringComparer.Ordinal)
        .Select(Read)];

    /// <summary>The root of the repository.</summary>
    public static string Root => System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", "..", ".."));

    public bool IsProduct => Path.StartsWith("src/", StringComparison.Ordinal);

    public IEnumerable<BaseTypeDeclarationSyntax> Types => Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    /// <summary>Methods, constructors, local functions and accessors with their number of lines, from the name to the last brace.</summary>
    public IEnumerable<(string Name, int Lines)> Functions =>
        from node in Syntax.DescendantNodes()
        let name = NameOfFunction(node)
        where name is not null
        select ($"{Path} {name.Value.Text}", LineOf(node.Span.End) - LineOf(name.Value.SpanStart) + 1);

    private static SyntaxToken? NameOfFunction(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method when method.Body is not null || method.ExpressionBody is not null => method.Identifier,
        ConstructorDeclarationSyntax constructor => constructor.Identifier,
        LocalFunctionStatementSyntax local => local.Identifier,
        AccessorDeclarationSyntax { Body: not null } accessor => accessor.Keyword,
        _ => null,
    };

    private int LineOf(int position) => Syntax.SyntaxTree.GetText().Lines.GetLineFromPosition(position).LineNumber;

    private static SourceFile Read(string path)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Root, path));
        return new(path, text.TrimEnd('\n').Count(sign => sign == '\n') + 1, CSharpSyntaxTree.ParseText(text, path: path).GetCompilationUnitRoot());
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
