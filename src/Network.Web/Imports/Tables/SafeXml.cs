using System.Xml;

namespace Network.Web.Imports.Tables;

/// <summary>Nothing but the part itself is read: no document types, no addresses.</summary>
internal static class SafeXml
{
    public static XmlReader Over(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
}
